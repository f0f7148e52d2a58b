// Source:
//   export async function run(step) {
//     try {
//       await step.do("risky", f);
//     } catch (e) {
//       if (e.fatal) throw e;
//       await step.do("undo", f);
//     } finally {
//       await step.do("clean", f);
//     }
//     await step.do("end", f);
//   }

// --- TypeScript 5.9.3, target ES5
export function run(step) {
    return __awaiter(this, void 0, void 0, function () {
        var e_1;
        return __generator(this, function (_a) {
            switch (_a.label) {
                case 0:
                    _a.trys.push([0, 2, 4, 6]);
                    return [4 /*yield*/, step.do("risky", f)];
                case 1:
                    _a.sent();
                    return [3 /*break*/, 6];
                case 2:
                    e_1 = _a.sent();
                    if (e_1.fatal)
                        throw e_1;
                    return [4 /*yield*/, step.do("undo", f)];
                case 3:
                    _a.sent();
                    return [3 /*break*/, 6];
                case 4: return [4 /*yield*/, step.do("clean", f)];
                case 5:
                    _a.sent();
                    return [7 /*endfinally*/];
                case 6: return [4 /*yield*/, step.do("end", f)];
                case 7:
                    _a.sent();
                    return [2 /*return*/];
            }
        });
    });
}
/* restored
function*() {
  var e_1;
  try {
    yield step.do("risky", f);
  } catch (%error) {
    e_1 = %error;
    if (e_1.fatal) {
      throw e_1;
    }
    yield step.do("undo", f);
  } finally {
    yield step.do("clean", f);
  }
  yield step.do("end", f);
}
*/

// --- @swc/core 1.16.22, target es5
export function run(step) {
    return _async_to_generator(function() {
        var e;
        return _ts_generator(this, function(_state) {
            switch(_state.label){
                case 0:
                    _state.trys.push([
                        0,
                        2,
                        4,
                        6
                    ]);
                    return [
                        4,
                        step.do("risky", f)
                    ];
                case 1:
                    _state.sent();
                    return [
                        3,
                        6
                    ];
                case 2:
                    e = _state.sent();
                    if (e.fatal) throw e;
                    return [
                        4,
                        step.do("undo", f)
                    ];
                case 3:
                    _state.sent();
                    return [
                        3,
                        6
                    ];
                case 4:
                    return [
                        4,
                        step.do("clean", f)
                    ];
                case 5:
                    _state.sent();
                    return [
                        7
                    ];
                case 6:
                    return [
                        4,
                        step.do("end", f)
                    ];
                case 7:
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
  var e;
  try {
    yield step.do("risky", f);
  } catch (%error) {
    e = %error;
    if (e.fatal) {
      throw e;
    }
    yield step.do("undo", f);
  } finally {
    yield step.do("clean", f);
  }
  yield step.do("end", f);
}
*/

// --- @babel/preset-env 7.29.14
function _run() {
  _run = _asyncToGenerator(/*#__PURE__*/_regenerator().m(function _callee(step) {
    var _t;
    return _regenerator().w(function (_context) {
      while (1) switch (_context.p = _context.n) {
        case 0:
          _context.p = 0;
          _context.n = 1;
          return step.do("risky", f);
        case 1:
          _context.n = 4;
          break;
        case 2:
          _context.p = 2;
          _t = _context.v;
          if (!_t.fatal) {
            _context.n = 3;
            break;
          }
          throw _t;
        case 3:
          _context.n = 4;
          return step.do("undo", f);
        case 4:
          _context.p = 4;
          _context.n = 5;
          return step.do("clean", f);
        case 5:
          return _context.f(4);
        case 6:
          _context.n = 7;
          return step.do("end", f);
        case 7:
          return _context.a(2);
      }
    }, _callee, null, [[0, 2, 4, 6]]);
  }));
  return _run.apply(this, arguments);
}
/* restored
function* _callee(step) {
  var _t;
  try {
    yield step.do("risky", f);
  } catch (%error) {
    _t = %error;
    if (_t.fatal) {
      throw _t;
    }
    yield step.do("undo", f);
  } finally {
    yield step.do("clean", f);
  }
  yield step.do("end", f);
}
*/

// --- @babel/preset-env 7.26.0 (regenerator-transform 0.15.2)
function _run() {
  _run = _asyncToGenerator(/*#__PURE__*/_regeneratorRuntime().mark(function _callee(step) {
    return _regeneratorRuntime().wrap(function _callee$(_context) {
      while (1) switch (_context.prev = _context.next) {
        case 0:
          _context.prev = 0;
          _context.next = 3;
          return step.do("risky", f);
        case 3:
          _context.next = 11;
          break;
        case 5:
          _context.prev = 5;
          _context.t0 = _context["catch"](0);
          if (!_context.t0.fatal) {
            _context.next = 9;
            break;
          }
          throw _context.t0;
        case 9:
          _context.next = 11;
          return step.do("undo", f);
        case 11:
          _context.prev = 11;
          _context.next = 14;
          return step.do("clean", f);
        case 14:
          return _context.finish(11);
        case 15:
          _context.next = 17;
          return step.do("end", f);
        case 17:
        case "end":
          return _context.stop();
      }
    }, _callee, null, [[0, 5, 11, 15]]);
  }));
  return _run.apply(this, arguments);
}
/* restored
function* _callee(step) {
  var %t0;
  try {
    yield step.do("risky", f);
  } catch (%error) {
    %t0 = %error;
    if (%t0.fatal) {
      throw %t0;
    }
    yield step.do("undo", f);
  } finally {
    yield step.do("clean", f);
  }
  yield step.do("end", f);
}
*/

// --- TypeScript 5.9.3, target ES5, minified by terser 5.51.2
export function run(e){return __awaiter(this,void 0,void 0,function(){var r;return __generator(this,function(t){switch(t.label){case 0:return t.trys.push([0,2,4,6]),[4,e.do("risky",f)];case 1:case 3:return t.sent(),[3,6];case 2:if((r=t.sent()).fatal)throw r;return[4,e.do("undo",f)];case 4:return[4,e.do("clean",f)];case 5:return t.sent(),[7];case 6:return[4,e.do("end",f)];case 7:return t.sent(),[2]}})})}
/* restored
function*() {
  var r;
  try {
    yield e.do("risky", f);
  } catch (%error) {
    if ((r = %error).fatal) {
      throw r;
    }
    yield e.do("undo", f);
  } finally {
    yield e.do("clean", f);
  }
  yield e.do("end", f);
}
*/

// --- @swc/core 1.16.22, target es5, minified by itself
export function run(t){return r(function(){var r;return e(this,function(e){switch(e.label){case 0:return e.trys.push([0,2,4,6]),[4,t.do("risky",f)];case 1:case 3:return e.sent(),[3,6];case 2:if((r=e.sent()).fatal)throw r;return[4,t.do("undo",f)];case 4:return[4,t.do("clean",f)];case 5:return e.sent(),[7];case 6:return[4,t.do("end",f)];case 7:return e.sent(),[2]}})})()}
/* restored
function*() {
  var r;
  try {
    yield t.do("risky", f);
  } catch (%error) {
    if ((r = %error).fatal) {
      throw r;
    }
    yield t.do("undo", f);
  } finally {
    yield t.do("clean", f);
  }
  yield t.do("end", f);
}
*/

// --- @babel/preset-env 7.29.14, minified by esbuild 0.28.2
function D(){return D=K(E().m(function t(r){var v;return E().w(function(n){for(;;)switch(n.p=n.n){case 0:return n.p=0,n.n=1,r.do("risky",f);case 1:n.n=4;break;case 2:if(n.p=2,v=n.v,!v.fatal){n.n=3;break}throw v;case 3:return n.n=4,r.do("undo",f);case 4:return n.p=4,n.n=5,r.do("clean",f);case 5:return n.f(4);case 6:return n.n=7,r.do("end",f);case 7:return n.a(2)}},t,null,[[0,2,4,6]])})),D.apply(this,arguments)}
/* restored
function* t(r) {
  var v;
  try {
    yield r.do("risky", f);
  } catch (%error) {
    v = %error;
    if (v.fatal) {
      throw v;
    }
    yield r.do("undo", f);
  } finally {
    yield r.do("clean", f);
  }
  yield r.do("end", f);
}
*/

// --- @babel/preset-env 7.26.0, minified by terser 5.51.2
function o(){return(o=n(r().mark(function t(e){return r().wrap(function t(r){for(;;)switch(r.prev=r.next){case 0:return r.prev=0,r.next=3,e.do("risky",f);case 3:r.next=11;break;case 5:if(r.prev=5,r.t0=r.catch(0),!r.t0.fatal){r.next=9;break}throw r.t0;case 9:return r.next=11,e.do("undo",f);case 11:return r.prev=11,r.next=14,e.do("clean",f);case 14:return r.finish(11);case 15:return r.next=17,e.do("end",f);case 17:case"end":return r.stop()}},t,null,[[0,5,11,15]])}))).apply(this,arguments)}
/* restored
function* t(e) {
  var %t0;
  try {
    yield e.do("risky", f);
  } catch (%error) {
    %t0 = %error;
    if (%t0.fatal) {
      throw %t0;
    }
    yield e.do("undo", f);
  } finally {
    yield e.do("clean", f);
  }
  yield e.do("end", f);
}
*/
