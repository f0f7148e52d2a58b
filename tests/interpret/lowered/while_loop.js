// Source:
//   export async function run(step) {
//     let more = true;
//     while (more) {
//       more = await step.do("more", f);
//     }
//     await step.do("end", f);
//   }

// --- TypeScript 5.9.3, target ES5
export function run(step) {
    return __awaiter(this, void 0, void 0, function () {
        var more;
        return __generator(this, function (_a) {
            switch (_a.label) {
                case 0:
                    more = true;
                    _a.label = 1;
                case 1:
                    if (!more) return [3 /*break*/, 3];
                    return [4 /*yield*/, step.do("more", f)];
                case 2:
                    more = _a.sent();
                    return [3 /*break*/, 1];
                case 3: return [4 /*yield*/, step.do("end", f)];
                case 4:
                    _a.sent();
                    return [2 /*return*/];
            }
        });
    });
}
/* restored
function*() {
  var more;
  more = true;
  while (more) {
    more = yield step.do("more", f);
  }
  yield step.do("end", f);
}
*/

// --- @swc/core 1.16.22, target es5
export function run(step) {
    return _async_to_generator(function() {
        var more;
        return _ts_generator(this, function(_state) {
            switch(_state.label){
                case 0:
                    more = true;
                    _state.label = 1;
                case 1:
                    if (!more) return [
                        3,
                        3
                    ];
                    return [
                        4,
                        step.do("more", f)
                    ];
                case 2:
                    more = _state.sent();
                    return [
                        3,
                        1
                    ];
                case 3:
                    return [
                        4,
                        step.do("end", f)
                    ];
                case 4:
                    _state.sent();
                    return [
                        2
                    ];
            }
        });
    })();
}
/* restored
function*() {
  var more;
  more = true;
  while (more) {
    more = yield step.do("more", f);
  }
  yield step.do("end", f);
}
*/

// --- @babel/preset-env 7.29.14
function _run() {
  _run = _asyncToGenerator(/*#__PURE__*/_regenerator().m(function _callee(step) {
    var more;
    return _regenerator().w(function (_context) {
      while (1) switch (_context.n) {
        case 0:
          more = true;
        case 1:
          if (!more) {
            _context.n = 3;
            break;
          }
          _context.n = 2;
          return step.do("more", f);
        case 2:
          more = _context.v;
          _context.n = 1;
          break;
        case 3:
          _context.n = 4;
          return step.do("end", f);
        case 4:
          return _context.a(2);
      }
    }, _callee);
  }));
  return _run.apply(this, arguments);
}
/* restored
function* _callee(step) {
  var more;
  more = true;
  while (more) {
    more = yield step.do("more", f);
  }
  yield step.do("end", f);
}
*/

// --- @babel/preset-env 7.26.0 (regenerator-transform 0.15.2)
function _run() {
  _run = _asyncToGenerator(/*#__PURE__*/_regeneratorRuntime().mark(function _callee(step) {
    var more;
    return _regeneratorRuntime().wrap(function _callee$(_context) {
      while (1) switch (_context.prev = _context.next) {
        case 0:
          more = true;
        case 1:
          if (!more) {
            _context.next = 7;
            break;
          }
          _context.next = 4;
          return step.do("more", f);
        case 4:
          more = _context.sent;
          _context.next = 1;
          break;
        case 7:
          _context.next = 9;
          return step.do("end", f);
        case 9:
        case "end":
          return _context.stop();
      }
    }, _callee);
  }));
  return _run.apply(this, arguments);
}
/* restored
function* _callee(step) {
  var more;
  more = true;
  while (more) {
    more = yield step.do("more", f);
  }
  yield step.do("end", f);
}
*/

// --- TypeScript 5.9.3, target ES5, minified by terser 5.51.2
export function run(e){return __awaiter(this,void 0,void 0,function(){var r;return __generator(this,function(n){switch(n.label){case 0:r=!0,n.label=1;case 1:return r?[4,e.do("more",f)]:[3,3];case 2:return r=n.sent(),[3,1];case 3:return[4,e.do("end",f)];case 4:return n.sent(),[2]}})})}
/* restored
function*() {
  var r;
  r = !0;
  while (r) {
    r = yield e.do("more", f);
  }
  yield e.do("end", f);
}
*/

// --- @swc/core 1.16.22, target es5, minified by itself
export function run(t){return r(function(){var r;return e(this,function(e){switch(e.label){case 0:r=!0,e.label=1;case 1:if(!r)return[3,3];return[4,t.do("more",f)];case 2:return r=e.sent(),[3,1];case 3:return[4,t.do("end",f)];case 4:return e.sent(),[2]}})})()}
/* restored
function*() {
  var r;
  r = !0;
  while (r) {
    r = yield t.do("more", f);
  }
  yield t.do("end", f);
}
*/

// --- @babel/preset-env 7.29.14, minified by esbuild 0.28.2
function D(){return D=J(E().m(function n(r){var v;return E().w(function(t){for(;;)switch(t.n){case 0:v=!0;case 1:if(!v){t.n=3;break}return t.n=2,r.do("more",f);case 2:v=t.v,t.n=1;break;case 3:return t.n=4,r.do("end",f);case 4:return t.a(2)}},n)})),D.apply(this,arguments)}
/* restored
function* n(r) {
  var v;
  v = !0;
  while (v) {
    v = yield r.do("more", f);
  }
  yield r.do("end", f);
}
*/

// --- @babel/preset-env 7.26.0, minified by terser 5.51.2
function o(){return(o=n(r().mark(function t(e){var n;return r().wrap(function t(r){for(;;)switch(r.prev=r.next){case 0:n=!0;case 1:if(!n){r.next=7;break}return r.next=4,e.do("more",f);case 4:n=r.sent,r.next=1;break;case 7:return r.next=9,e.do("end",f);case 9:case"end":return r.stop()}},t)}))).apply(this,arguments)}
/* restored
function* t(e) {
  var n;
  n = !0;
  while (n) {
    n = yield e.do("more", f);
  }
  yield e.do("end", f);
}
*/
