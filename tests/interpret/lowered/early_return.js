// Source:
//   export async function run(step) {
//     const a = await step.do("one", f);
//     if (!a) return null;
//     if (a > 3) { await step.do("big", f); return a; }
//     await step.do("two", f);
//   }

// --- TypeScript 5.9.3, target ES5
export function run(step) {
    return __awaiter(this, void 0, void 0, function () {
        var a;
        return __generator(this, function (_a) {
            switch (_a.label) {
                case 0: return [4 /*yield*/, step.do("one", f)];
                case 1:
                    a = _a.sent();
                    if (!a)
                        return [2 /*return*/, null];
                    if (!(a > 3)) return [3 /*break*/, 3];
                    return [4 /*yield*/, step.do("big", f)];
                case 2:
                    _a.sent();
                    return [2 /*return*/, a];
                case 3: return [4 /*yield*/, step.do("two", f)];
                case 4:
                    _a.sent();
                    return [2 /*return*/];
            }
        });
    });
}
/* restored
function*() {
  var a;
  a = yield step.do("one", f);
  if (!a) {
    return null;
  }
  if (a > 3) {
    yield step.do("big", f);
    return a;
  }
  yield step.do("two", f);
}
*/

// --- @swc/core 1.16.22, target es5
export function run(step) {
    return _async_to_generator(function() {
        var a;
        return _ts_generator(this, function(_state) {
            switch(_state.label){
                case 0:
                    return [
                        4,
                        step.do("one", f)
                    ];
                case 1:
                    a = _state.sent();
                    if (!a) return [
                        2,
                        null
                    ];
                    if (!(a > 3)) return [
                        3,
                        3
                    ];
                    return [
                        4,
                        step.do("big", f)
                    ];
                case 2:
                    _state.sent();
                    return [
                        2,
                        a
                    ];
                case 3:
                    return [
                        4,
                        step.do("two", f)
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
  var a;
  a = yield step.do("one", f);
  if (!a) {
    return null;
  }
  if (a > 3) {
    yield step.do("big", f);
    return a;
  }
  yield step.do("two", f);
}
*/

// --- @babel/preset-env 7.29.14
function _run() {
  _run = _asyncToGenerator(/*#__PURE__*/_regenerator().m(function _callee(step) {
    var a;
    return _regenerator().w(function (_context) {
      while (1) switch (_context.n) {
        case 0:
          _context.n = 1;
          return step.do("one", f);
        case 1:
          a = _context.v;
          if (a) {
            _context.n = 2;
            break;
          }
          return _context.a(2, null);
        case 2:
          if (!(a > 3)) {
            _context.n = 4;
            break;
          }
          _context.n = 3;
          return step.do("big", f);
        case 3:
          return _context.a(2, a);
        case 4:
          _context.n = 5;
          return step.do("two", f);
        case 5:
          return _context.a(2);
      }
    }, _callee);
  }));
  return _run.apply(this, arguments);
}
/* restored
function* _callee(step) {
  var a;
  a = yield step.do("one", f);
  if (!a) {
    return null;
  }
  if (a > 3) {
    yield step.do("big", f);
    return a;
  }
  yield step.do("two", f);
}
*/

// --- @babel/preset-env 7.26.0 (regenerator-transform 0.15.2)
function _run() {
  _run = _asyncToGenerator(/*#__PURE__*/_regeneratorRuntime().mark(function _callee(step) {
    var a;
    return _regeneratorRuntime().wrap(function _callee$(_context) {
      while (1) switch (_context.prev = _context.next) {
        case 0:
          _context.next = 2;
          return step.do("one", f);
        case 2:
          a = _context.sent;
          if (a) {
            _context.next = 5;
            break;
          }
          return _context.abrupt("return", null);
        case 5:
          if (!(a > 3)) {
            _context.next = 9;
            break;
          }
          _context.next = 8;
          return step.do("big", f);
        case 8:
          return _context.abrupt("return", a);
        case 9:
          _context.next = 11;
          return step.do("two", f);
        case 11:
        case "end":
          return _context.stop();
      }
    }, _callee);
  }));
  return _run.apply(this, arguments);
}
/* restored
function* _callee(step) {
  var a;
  a = yield step.do("one", f);
  if (!a) {
    return null;
  }
  if (a > 3) {
    yield step.do("big", f);
    return a;
  }
  yield step.do("two", f);
}
*/

// --- TypeScript 5.9.3, target ES5, minified by terser 5.51.2
export function run(e){return __awaiter(this,void 0,void 0,function(){var n;return __generator(this,function(r){switch(r.label){case 0:return[4,e.do("one",f)];case 1:return(n=r.sent())?n>3?[4,e.do("big",f)]:[3,3]:[2,null];case 2:return r.sent(),[2,n];case 3:return[4,e.do("two",f)];case 4:return r.sent(),[2]}})})}
/* restored
function*() {
  var n;
  n = yield e.do("one", f);
  if (!n) {
    return null;
  }
  if (n > 3) {
    yield e.do("big", f);
    return n;
  }
  yield e.do("two", f);
}
*/

// --- @swc/core 1.16.22, target es5, minified by itself
export function run(t){return r(function(){var r;return e(this,function(e){switch(e.label){case 0:return[4,t.do("one",f)];case 1:if(!(r=e.sent()))return[2,null];if(!(r>3))return[3,3];return[4,t.do("big",f)];case 2:return e.sent(),[2,r];case 3:return[4,t.do("two",f)];case 4:return e.sent(),[2]}})})()}
/* restored
function*() {
  var r;
  r = yield t.do("one", f);
  if (!r) {
    return null;
  }
  if (r > 3) {
    yield t.do("big", f);
    return r;
  }
  yield t.do("two", f);
}
*/

// --- @babel/preset-env 7.29.14, minified by esbuild 0.28.2
function D(){return D=K(E().m(function e(r){var o;return E().w(function(t){for(;;)switch(t.n){case 0:return t.n=1,r.do("one",f);case 1:if(o=t.v,o){t.n=2;break}return t.a(2,null);case 2:if(!(o>3)){t.n=4;break}return t.n=3,r.do("big",f);case 3:return t.a(2,o);case 4:return t.n=5,r.do("two",f);case 5:return t.a(2)}},e)})),D.apply(this,arguments)}
/* restored
function* e(r) {
  var o;
  o = yield r.do("one", f);
  if (!o) {
    return null;
  }
  if (o > 3) {
    yield r.do("big", f);
    return o;
  }
  yield r.do("two", f);
}
*/

// --- @babel/preset-env 7.26.0, minified by terser 5.51.2
function o(){return(o=n(r().mark(function t(e){var n;return r().wrap(function t(r){for(;;)switch(r.prev=r.next){case 0:return r.next=2,e.do("one",f);case 2:if(n=r.sent){r.next=5;break}return r.abrupt("return",null);case 5:if(!(n>3)){r.next=9;break}return r.next=8,e.do("big",f);case 8:return r.abrupt("return",n);case 9:return r.next=11,e.do("two",f);case 11:case"end":return r.stop()}},t)}))).apply(this,arguments)}
/* restored
function* t(e) {
  var n;
  n = yield e.do("one", f);
  if (!n) {
    return null;
  }
  if (n > 3) {
    yield e.do("big", f);
    return n;
  }
  yield e.do("two", f);
}
*/
