// Source:
//   export async function run(step) {
//     let r;
//     try {
//       r = await step.do("a", f);
//     } catch {
//       return;
//     }
//     await step.do("b", () => r);
//   }

// --- TypeScript 5.9.3, target ES5
export function run(step) {
    return __awaiter(this, void 0, void 0, function () {
        var r, _a;
        return __generator(this, function (_b) {
            switch (_b.label) {
                case 0:
                    _b.trys.push([0, 2, , 3]);
                    return [4 /*yield*/, step.do("a", f)];
                case 1:
                    r = _b.sent();
                    return [3 /*break*/, 3];
                case 2:
                    _a = _b.sent();
                    return [2 /*return*/];
                case 3: return [4 /*yield*/, step.do("b", function () { return r; })];
                case 4:
                    _b.sent();
                    return [2 /*return*/];
            }
        });
    });
}
/* restored
function*() {
  var r, _a;
  try {
    r = yield step.do("a", f);
  } catch (%error) {
    _a = %error;
    return;
  }
  yield step.do("b", function () {...});
}
*/

// --- @swc/core 1.16.22, target es5
export function run(step) {
    return _async_to_generator(function() {
        var r, unused;
        return _ts_generator(this, function(_state) {
            switch(_state.label){
                case 0:
                    _state.trys.push([
                        0,
                        2,
                        ,
                        3
                    ]);
                    return [
                        4,
                        step.do("a", f)
                    ];
                case 1:
                    r = _state.sent();
                    return [
                        3,
                        3
                    ];
                case 2:
                    unused = _state.sent();
                    return [
                        2
                    ];
                case 3:
                    return [
                        4,
                        step.do("b", function() {
                            return r;
                        })
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
  var r, unused;
  try {
    r = yield step.do("a", f);
  } catch (%error) {
    unused = %error;
    return;
  }
  yield step.do("b", function () {...});
}
*/

// --- @babel/preset-env 7.29.14
function _run() {
  _run = _asyncToGenerator(/*#__PURE__*/_regenerator().m(function _callee(step) {
    var r, _t;
    return _regenerator().w(function (_context) {
      while (1) switch (_context.p = _context.n) {
        case 0:
          _context.p = 0;
          _context.n = 1;
          return step.do("a", f);
        case 1:
          r = _context.v;
          _context.n = 3;
          break;
        case 2:
          _context.p = 2;
          _t = _context.v;
          return _context.a(2);
        case 3:
          _context.n = 4;
          return step.do("b", function () {
            return r;
          });
        case 4:
          return _context.a(2);
      }
    }, _callee, null, [[0, 2]]);
  }));
  return _run.apply(this, arguments);
}
/* restored
function* _callee(step) {
  var r, _t;
  try {
    r = yield step.do("a", f);
  } catch (%error) {
    _t = %error;
    return;
  }
  yield step.do("b", function () {...});
}
*/

// --- @babel/preset-env 7.26.0 (regenerator-transform 0.15.2)
function _run() {
  _run = _asyncToGenerator(/*#__PURE__*/_regeneratorRuntime().mark(function _callee(step) {
    var r;
    return _regeneratorRuntime().wrap(function _callee$(_context) {
      while (1) switch (_context.prev = _context.next) {
        case 0:
          _context.prev = 0;
          _context.next = 3;
          return step.do("a", f);
        case 3:
          r = _context.sent;
          _context.next = 9;
          break;
        case 6:
          _context.prev = 6;
          _context.t0 = _context["catch"](0);
          return _context.abrupt("return");
        case 9:
          _context.next = 11;
          return step.do("b", function () {
            return r;
          });
        case 11:
        case "end":
          return _context.stop();
      }
    }, _callee, null, [[0, 6]]);
  }));
  return _run.apply(this, arguments);
}
/* restored
function* _callee(step) {
  var r;
  var %t0;
  try {
    r = yield step.do("a", f);
  } catch (%error) {
    %t0 = %error;
    return;
  }
  yield step.do("b", function () {...});
}
*/

// --- TypeScript 5.9.3, target ES5, minified by terser 5.51.2
export function run(r){return __awaiter(this,void 0,void 0,function(){var t,e;return __generator(this,function(n){switch(n.label){case 0:return n.trys.push([0,2,,3]),[4,r.do("a",f)];case 1:return t=n.sent(),[3,3];case 2:return e=n.sent(),[2];case 3:return[4,r.do("b",function(){return t})];case 4:return n.sent(),[2]}})})}
/* restored
function*() {
  var t, e;
  try {
    t = yield r.do("a", f);
  } catch (%error) {
    e = %error;
    return;
  }
  yield r.do("b", function () {...});
}
*/

// --- @swc/core 1.16.22, target es5, minified by itself
export function run(t){return r(function(){var r,n;return e(this,function(e){switch(e.label){case 0:return e.trys.push([0,2,,3]),[4,t.do("a",f)];case 1:return r=e.sent(),[3,3];case 2:return n=e.sent(),[2];case 3:return[4,t.do("b",function(){return r})];case 4:return e.sent(),[2]}})})()}
/* restored
function*() {
  var r, n;
  try {
    r = yield t.do("a", f);
  } catch (%error) {
    n = %error;
    return;
  }
  yield t.do("b", function () {...});
}
*/

// --- @babel/preset-env 7.29.14, minified by esbuild 0.28.2
function D(){return D=K(E().m(function e(r){var v,o;return E().w(function(t){for(;;)switch(t.p=t.n){case 0:return t.p=0,t.n=1,r.do("a",f);case 1:v=t.v,t.n=3;break;case 2:return t.p=2,o=t.v,t.a(2);case 3:return t.n=4,r.do("b",function(){return v});case 4:return t.a(2)}},e,null,[[0,2]])})),D.apply(this,arguments)}
/* restored
function* e(r) {
  var v, o;
  try {
    v = yield r.do("a", f);
  } catch (%error) {
    o = %error;
    return;
  }
  yield r.do("b", function () {...});
}
*/

// --- @babel/preset-env 7.26.0, minified by terser 5.51.2
function o(){return(o=n(r().mark(function t(e){var n;return r().wrap(function t(r){for(;;)switch(r.prev=r.next){case 0:return r.prev=0,r.next=3,e.do("a",f);case 3:n=r.sent,r.next=9;break;case 6:return r.prev=6,r.t0=r.catch(0),r.abrupt("return");case 9:return r.next=11,e.do("b",function(){return n});case 11:case"end":return r.stop()}},t,null,[[0,6]])}))).apply(this,arguments)}
/* restored
function* t(e) {
  var n;
  var %t0;
  try {
    n = yield e.do("a", f);
  } catch (%error) {
    %t0 = %error;
    return;
  }
  yield e.do("b", function () {...});
}
*/
