// Source:
//   export async function run(step) {
//     try {
//       await step.do("risky", f);
//     } catch (e) {
//       await step.do("undo", () => e);
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
                    _a.trys.push([0, 2, , 4]);
                    return [4 /*yield*/, step.do("risky", f)];
                case 1:
                    _a.sent();
                    return [3 /*break*/, 4];
                case 2:
                    e_1 = _a.sent();
                    return [4 /*yield*/, step.do("undo", function () { return e_1; })];
                case 3:
                    _a.sent();
                    return [3 /*break*/, 4];
                case 4: return [4 /*yield*/, step.do("end", f)];
                case 5:
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
    yield step.do("undo", function () {...});
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
                        ,
                        4
                    ]);
                    return [
                        4,
                        step.do("risky", f)
                    ];
                case 1:
                    _state.sent();
                    return [
                        3,
                        4
                    ];
                case 2:
                    e = _state.sent();
                    return [
                        4,
                        step.do("undo", function() {
                            return e;
                        })
                    ];
                case 3:
                    _state.sent();
                    return [
                        3,
                        4
                    ];
                case 4:
                    return [
                        4,
                        step.do("end", f)
                    ];
                case 5:
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
    yield step.do("undo", function () {...});
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
          _context.n = 3;
          break;
        case 2:
          _context.p = 2;
          _t = _context.v;
          _context.n = 3;
          return step.do("undo", function () {
            return _t;
          });
        case 3:
          _context.n = 4;
          return step.do("end", f);
        case 4:
          return _context.a(2);
      }
    }, _callee, null, [[0, 2]]);
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
    yield step.do("undo", function () {...});
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
          _context.next = 9;
          break;
        case 5:
          _context.prev = 5;
          _context.t0 = _context["catch"](0);
          _context.next = 9;
          return step.do("undo", function () {
            return _context.t0;
          });
        case 9:
          _context.next = 11;
          return step.do("end", f);
        case 11:
        case "end":
          return _context.stop();
      }
    }, _callee, null, [[0, 5]]);
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
    yield step.do("undo", function () {...});
  }
  yield step.do("end", f);
}
*/

// --- TypeScript 5.9.3, target ES5, minified by terser 5.51.2
export function run(r){return __awaiter(this,void 0,void 0,function(){var e;return __generator(this,function(n){switch(n.label){case 0:return n.trys.push([0,2,,4]),[4,r.do("risky",f)];case 1:case 3:return n.sent(),[3,4];case 2:return e=n.sent(),[4,r.do("undo",function(){return e})];case 4:return[4,r.do("end",f)];case 5:return n.sent(),[2]}})})}
/* restored
function*() {
  var e;
  try {
    yield r.do("risky", f);
  } catch (%error) {
    e = %error;
    yield r.do("undo", function () {...});
  }
  yield r.do("end", f);
}
*/

// --- @swc/core 1.16.22, target es5, minified by itself
export function run(n){return r(function(){var r;return e(this,function(e){switch(e.label){case 0:return e.trys.push([0,2,,4]),[4,n.do("risky",f)];case 1:case 3:return e.sent(),[3,4];case 2:return r=e.sent(),[4,n.do("undo",function(){return r})];case 4:return[4,n.do("end",f)];case 5:return e.sent(),[2]}})})()}
/* restored
function*() {
  var r;
  try {
    yield n.do("risky", f);
  } catch (%error) {
    r = %error;
    yield n.do("undo", function () {...});
  }
  yield n.do("end", f);
}
*/

// --- @babel/preset-env 7.29.14, minified by esbuild 0.28.2
function D(){return D=K(E().m(function e(r){var v;return E().w(function(t){for(;;)switch(t.p=t.n){case 0:return t.p=0,t.n=1,r.do("risky",f);case 1:t.n=3;break;case 2:return t.p=2,v=t.v,t.n=3,r.do("undo",function(){return v});case 3:return t.n=4,r.do("end",f);case 4:return t.a(2)}},e,null,[[0,2]])})),D.apply(this,arguments)}
/* restored
function* e(r) {
  var v;
  try {
    yield r.do("risky", f);
  } catch (%error) {
    v = %error;
    yield r.do("undo", function () {...});
  }
  yield r.do("end", f);
}
*/

// --- @babel/preset-env 7.26.0, minified by terser 5.51.2
function o(){return(o=n(r().mark(function t(e){return r().wrap(function t(r){for(;;)switch(r.prev=r.next){case 0:return r.prev=0,r.next=3,e.do("risky",f);case 3:r.next=9;break;case 5:return r.prev=5,r.t0=r.catch(0),r.next=9,e.do("undo",function(){return r.t0});case 9:return r.next=11,e.do("end",f);case 11:case"end":return r.stop()}},t,null,[[0,5]])}))).apply(this,arguments)}
/* restored
function* t(e) {
  var %t0;
  try {
    yield e.do("risky", f);
  } catch (%error) {
    %t0 = %error;
    yield e.do("undo", function () {...});
  }
  yield e.do("end", f);
}
*/
