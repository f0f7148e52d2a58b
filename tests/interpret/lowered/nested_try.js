// Source:
//   export async function run(step) {
//     try {
//       try {
//         await step.do("a", f);
//       } catch (e) {
//         await step.do("b", f);
//       }
//       await step.do("c", f);
//     } catch (e) {
//       await step.do("d", f);
//     }
//   }

// --- TypeScript 5.9.3, target ES5
export function run(step) {
    return __awaiter(this, void 0, void 0, function () {
        var e_1, e_2;
        return __generator(this, function (_a) {
            switch (_a.label) {
                case 0:
                    _a.trys.push([0, 7, , 9]);
                    _a.label = 1;
                case 1:
                    _a.trys.push([1, 3, , 5]);
                    return [4 /*yield*/, step.do("a", f)];
                case 2:
                    _a.sent();
                    return [3 /*break*/, 5];
                case 3:
                    e_1 = _a.sent();
                    return [4 /*yield*/, step.do("b", f)];
                case 4:
                    _a.sent();
                    return [3 /*break*/, 5];
                case 5: return [4 /*yield*/, step.do("c", f)];
                case 6:
                    _a.sent();
                    return [3 /*break*/, 9];
                case 7:
                    e_2 = _a.sent();
                    return [4 /*yield*/, step.do("d", f)];
                case 8:
                    _a.sent();
                    return [3 /*break*/, 9];
                case 9: return [2 /*return*/];
            }
        });
    });
}
/* restored
function*() {
  var e_1, e_2;
  try {
    try {
      yield step.do("a", f);
    } catch (%error) {
      e_1 = %error;
      yield step.do("b", f);
    }
    yield step.do("c", f);
  } catch (%error) {
    e_2 = %error;
    yield step.do("d", f);
  }
}
*/

// --- @swc/core 1.16.22, target es5
export function run(step) {
    return _async_to_generator(function() {
        var e, e1;
        return _ts_generator(this, function(_state) {
            switch(_state.label){
                case 0:
                    _state.trys.push([
                        0,
                        7,
                        ,
                        9
                    ]);
                    _state.label = 1;
                case 1:
                    _state.trys.push([
                        1,
                        3,
                        ,
                        5
                    ]);
                    return [
                        4,
                        step.do("a", f)
                    ];
                case 2:
                    _state.sent();
                    return [
                        3,
                        5
                    ];
                case 3:
                    e = _state.sent();
                    return [
                        4,
                        step.do("b", f)
                    ];
                case 4:
                    _state.sent();
                    return [
                        3,
                        5
                    ];
                case 5:
                    return [
                        4,
                        step.do("c", f)
                    ];
                case 6:
                    _state.sent();
                    return [
                        3,
                        9
                    ];
                case 7:
                    e1 = _state.sent();
                    return [
                        4,
                        step.do("d", f)
                    ];
                case 8:
                    _state.sent();
                    return [
                        3,
                        9
                    ];
                case 9:
                    return [
                        2
                    ];
            }
        });
    })();
}
/* restored
function*() {
  var e, e1;
  try {
    try {
      yield step.do("a", f);
    } catch (%error) {
      e = %error;
      yield step.do("b", f);
    }
    yield step.do("c", f);
  } catch (%error) {
    e1 = %error;
    yield step.do("d", f);
  }
}
*/

// --- @babel/preset-env 7.29.14
function _run() {
  _run = _asyncToGenerator(/*#__PURE__*/_regenerator().m(function _callee(step) {
    var _t, _t2;
    return _regenerator().w(function (_context) {
      while (1) switch (_context.p = _context.n) {
        case 0:
          _context.p = 0;
          _context.p = 1;
          _context.n = 2;
          return step.do("a", f);
        case 2:
          _context.n = 4;
          break;
        case 3:
          _context.p = 3;
          _t = _context.v;
          _context.n = 4;
          return step.do("b", f);
        case 4:
          _context.n = 5;
          return step.do("c", f);
        case 5:
          _context.n = 7;
          break;
        case 6:
          _context.p = 6;
          _t2 = _context.v;
          _context.n = 7;
          return step.do("d", f);
        case 7:
          return _context.a(2);
      }
    }, _callee, null, [[1, 3], [0, 6]]);
  }));
  return _run.apply(this, arguments);
}
/* restored
function* _callee(step) {
  var _t, _t2;
  try {
    try {
      yield step.do("a", f);
    } catch (%error) {
      _t = %error;
      yield step.do("b", f);
    }
    yield step.do("c", f);
  } catch (%error) {
    _t2 = %error;
    yield step.do("d", f);
  }
}
*/

// --- @babel/preset-env 7.26.0 (regenerator-transform 0.15.2)
function _run() {
  _run = _asyncToGenerator(/*#__PURE__*/_regeneratorRuntime().mark(function _callee(step) {
    return _regeneratorRuntime().wrap(function _callee$(_context) {
      while (1) switch (_context.prev = _context.next) {
        case 0:
          _context.prev = 0;
          _context.prev = 1;
          _context.next = 4;
          return step.do("a", f);
        case 4:
          _context.next = 10;
          break;
        case 6:
          _context.prev = 6;
          _context.t0 = _context["catch"](1);
          _context.next = 10;
          return step.do("b", f);
        case 10:
          _context.next = 12;
          return step.do("c", f);
        case 12:
          _context.next = 18;
          break;
        case 14:
          _context.prev = 14;
          _context.t1 = _context["catch"](0);
          _context.next = 18;
          return step.do("d", f);
        case 18:
        case "end":
          return _context.stop();
      }
    }, _callee, null, [[0, 14], [1, 6]]);
  }));
  return _run.apply(this, arguments);
}
/* restored
function* _callee(step) {
  var %t0, %t1;
  try {
    try {
      yield step.do("a", f);
    } catch (%error) {
      %t0 = %error;
      yield step.do("b", f);
    }
    yield step.do("c", f);
  } catch (%error) {
    %t1 = %error;
    yield step.do("d", f);
  }
}
*/

// --- TypeScript 5.9.3, target ES5, minified by terser 5.51.2
export function run(e){return __awaiter(this,void 0,void 0,function(){var r,t;return __generator(this,function(n){switch(n.label){case 0:n.trys.push([0,7,,9]),n.label=1;case 1:return n.trys.push([1,3,,5]),[4,e.do("a",f)];case 2:return n.sent(),[3,5];case 3:return r=n.sent(),[4,e.do("b",f)];case 4:return n.sent(),[3,5];case 5:return[4,e.do("c",f)];case 6:return n.sent(),[3,9];case 7:return t=n.sent(),[4,e.do("d",f)];case 8:return n.sent(),[3,9];case 9:return[2]}})})}
/* restored
function*() {
  var r, t;
  try {
    try {
      yield e.do("a", f);
    } catch (%error) {
      r = %error;
      yield e.do("b", f);
    }
    yield e.do("c", f);
  } catch (%error) {
    t = %error;
    yield e.do("d", f);
  }
}
*/

// --- @swc/core 1.16.22, target es5, minified by itself
export function run(s){return e(function(){var e,t;return r(this,function(r){switch(r.label){case 0:r.trys.push([0,7,,9]),r.label=1;case 1:return r.trys.push([1,3,,5]),[4,s.do("a",f)];case 2:case 4:return r.sent(),[3,5];case 3:return e=r.sent(),[4,s.do("b",f)];case 5:return[4,s.do("c",f)];case 6:case 8:return r.sent(),[3,9];case 7:return t=r.sent(),[4,s.do("d",f)];case 9:return[2]}})})()}
/* restored
function*() {
  var e, t;
  try {
    try {
      yield s.do("a", f);
    } catch (%error) {
      e = %error;
      yield s.do("b", f);
    }
    yield s.do("c", f);
  } catch (%error) {
    t = %error;
    yield s.do("d", f);
  }
}
*/

// --- @babel/preset-env 7.29.14, minified by esbuild 0.28.2
function D(){return D=K(E().m(function e(r){var h,o;return E().w(function(n){for(;;)switch(n.p=n.n){case 0:return n.p=0,n.p=1,n.n=2,r.do("a",f);case 2:n.n=4;break;case 3:return n.p=3,h=n.v,n.n=4,r.do("b",f);case 4:return n.n=5,r.do("c",f);case 5:n.n=7;break;case 6:return n.p=6,o=n.v,n.n=7,r.do("d",f);case 7:return n.a(2)}},e,null,[[1,3],[0,6]])})),D.apply(this,arguments)}
/* restored
function* e(r) {
  var h, o;
  try {
    try {
      yield r.do("a", f);
    } catch (%error) {
      h = %error;
      yield r.do("b", f);
    }
    yield r.do("c", f);
  } catch (%error) {
    o = %error;
    yield r.do("d", f);
  }
}
*/

// --- @babel/preset-env 7.26.0, minified by terser 5.51.2
function o(){return(o=n(r().mark(function t(e){return r().wrap(function t(r){for(;;)switch(r.prev=r.next){case 0:return r.prev=0,r.prev=1,r.next=4,e.do("a",f);case 4:r.next=10;break;case 6:return r.prev=6,r.t0=r.catch(1),r.next=10,e.do("b",f);case 10:return r.next=12,e.do("c",f);case 12:r.next=18;break;case 14:return r.prev=14,r.t1=r.catch(0),r.next=18,e.do("d",f);case 18:case"end":return r.stop()}},t,null,[[0,14],[1,6]])}))).apply(this,arguments)}
/* restored
function* t(e) {
  var %t0, %t1;
  try {
    try {
      yield e.do("a", f);
    } catch (%error) {
      %t0 = %error;
      yield e.do("b", f);
    }
    yield e.do("c", f);
  } catch (%error) {
    %t1 = %error;
    yield e.do("d", f);
  }
}
*/
