// Source:
//   export async function run(step, c) {
//     const a = c ? await step.do("yes", f) : await step.do("no", f);
//     return g(a);
//   }

// --- TypeScript 5.9.3, target ES5
export function run(step, c) {
    return __awaiter(this, void 0, void 0, function () {
        var a, _a;
        return __generator(this, function (_b) {
            switch (_b.label) {
                case 0:
                    if (!c) return [3 /*break*/, 2];
                    return [4 /*yield*/, step.do("yes", f)];
                case 1:
                    _a = _b.sent();
                    return [3 /*break*/, 4];
                case 2: return [4 /*yield*/, step.do("no", f)];
                case 3:
                    _a = _b.sent();
                    _b.label = 4;
                case 4:
                    a = _a;
                    return [2 /*return*/, g(a)];
            }
        });
    });
}
/* restored
function*() {
  var a, _a;
  if (c) {
    _a = yield step.do("yes", f);
  } else {
    _a = yield step.do("no", f);
  }
  a = _a;
  return g(a);
}
*/

// --- @swc/core 1.16.22, target es5
export function run(step, c) {
    return _async_to_generator(function() {
        var a, _tmp;
        return _ts_generator(this, function(_state) {
            switch(_state.label){
                case 0:
                    if (!c) return [
                        3,
                        2
                    ];
                    return [
                        4,
                        step.do("yes", f)
                    ];
                case 1:
                    _tmp = _state.sent();
                    return [
                        3,
                        4
                    ];
                case 2:
                    return [
                        4,
                        step.do("no", f)
                    ];
                case 3:
                    _tmp = _state.sent();
                    _state.label = 4;
                case 4:
                    a = _tmp;
                    return [
                        2,
                        g(a)
                    ];
            }
        });
    })();
}
/* restored
function*() {
  var a, _tmp;
  if (c) {
    _tmp = yield step.do("yes", f);
  } else {
    _tmp = yield step.do("no", f);
  }
  a = _tmp;
  return g(a);
}
*/

// --- @babel/preset-env 7.29.14
function _run() {
  _run = _asyncToGenerator(/*#__PURE__*/_regenerator().m(function _callee(step, c) {
    var a, _t;
    return _regenerator().w(function (_context) {
      while (1) switch (_context.n) {
        case 0:
          if (!c) {
            _context.n = 2;
            break;
          }
          _context.n = 1;
          return step.do("yes", f);
        case 1:
          _t = _context.v;
          _context.n = 4;
          break;
        case 2:
          _context.n = 3;
          return step.do("no", f);
        case 3:
          _t = _context.v;
        case 4:
          a = _t;
          return _context.a(2, g(a));
      }
    }, _callee);
  }));
  return _run.apply(this, arguments);
}
/* restored
function* _callee(step, c) {
  var a, _t;
  if (c) {
    _t = yield step.do("yes", f);
  } else {
    _t = yield step.do("no", f);
  }
  a = _t;
  return g(a);
}
*/

// --- @babel/preset-env 7.26.0 (regenerator-transform 0.15.2)
function _run() {
  _run = _asyncToGenerator(/*#__PURE__*/_regeneratorRuntime().mark(function _callee(step, c) {
    var a;
    return _regeneratorRuntime().wrap(function _callee$(_context) {
      while (1) switch (_context.prev = _context.next) {
        case 0:
          if (!c) {
            _context.next = 6;
            break;
          }
          _context.next = 3;
          return step.do("yes", f);
        case 3:
          _context.t0 = _context.sent;
          _context.next = 9;
          break;
        case 6:
          _context.next = 8;
          return step.do("no", f);
        case 8:
          _context.t0 = _context.sent;
        case 9:
          a = _context.t0;
          return _context.abrupt("return", g(a));
        case 11:
        case "end":
          return _context.stop();
      }
    }, _callee);
  }));
  return _run.apply(this, arguments);
}
/* restored
function* _callee(step, c) {
  var a;
  var %t0;
  if (c) {
    %t0 = yield step.do("yes", f);
  } else {
    %t0 = yield step.do("no", f);
  }
  a = %t0;
  return g(a);
}
*/

// --- TypeScript 5.9.3, target ES5, minified by terser 5.51.2
export function run(e,r){return __awaiter(this,void 0,void 0,function(){var n,t;return __generator(this,function(a){switch(a.label){case 0:return r?[4,e.do("yes",f)]:[3,2];case 1:return t=a.sent(),[3,4];case 2:return[4,e.do("no",f)];case 3:t=a.sent(),a.label=4;case 4:return[2,g(n=t)]}})})}
/* restored
function*() {
  var n, t;
  if (r) {
    t = yield e.do("yes", f);
  } else {
    t = yield e.do("no", f);
  }
  return g(n = t);
}
*/

// --- @swc/core 1.16.22, target es5, minified by itself
export function run(t,n){return r(function(){var r;return e(this,function(e){switch(e.label){case 0:if(!n)return[3,2];return[4,t.do("yes",f)];case 1:return r=e.sent(),[3,4];case 2:return[4,t.do("no",f)];case 3:r=e.sent(),e.label=4;case 4:return[2,g(r)]}})})()}
/* restored
function*() {
  var r;
  if (n) {
    r = yield t.do("yes", f);
  } else {
    r = yield t.do("no", f);
  }
  return g(r);
}
*/

// --- @babel/preset-env 7.29.14, minified by esbuild 0.28.2
function N(){return N=K(D().m(function o(r,b){var a,e;return D().w(function(n){for(;;)switch(n.n){case 0:if(!b){n.n=2;break}return n.n=1,r.do("yes",f);case 1:e=n.v,n.n=4;break;case 2:return n.n=3,r.do("no",f);case 3:e=n.v;case 4:return a=e,n.a(2,g(a))}},o)})),N.apply(this,arguments)}
/* restored
function* o(r, b) {
  var a, e;
  if (b) {
    e = yield r.do("yes", f);
  } else {
    e = yield r.do("no", f);
  }
  a = e;
  return g(a);
}
*/

// --- @babel/preset-env 7.26.0, minified by terser 5.51.2
function o(){return(o=n(r().mark(function t(e,n){var o;return r().wrap(function t(r){for(;;)switch(r.prev=r.next){case 0:if(!n){r.next=6;break}return r.next=3,e.do("yes",f);case 3:r.t0=r.sent,r.next=9;break;case 6:return r.next=8,e.do("no",f);case 8:r.t0=r.sent;case 9:return o=r.t0,r.abrupt("return",g(o));case 11:case"end":return r.stop()}},t)}))).apply(this,arguments)}
/* restored
function* t(e, n) {
  var o;
  var %t0;
  if (n) {
    %t0 = yield e.do("yes", f);
  } else {
    %t0 = yield e.do("no", f);
  }
  o = %t0;
  return g(o);
}
*/
