// Source:
//   export async function run(step) {
//     const a = await step.do("one", f);
//     await step.do("two", () => a);
//     return a;
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
                    return [4 /*yield*/, step.do("two", function () { return a; })];
                case 2:
                    _a.sent();
                    return [2 /*return*/, a];
            }
        });
    });
}
/* restored
function*() {
  var a;
  a = yield step.do("one", f);
  yield step.do("two", function () {...});
  return a;
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
                    return [
                        4,
                        step.do("two", function() {
                            return a;
                        })
                    ];
                case 2:
                    _state.sent();
                    return [
                        2,
                        a
                    ];
            }
        });
    })();
}
/* restored
function*() {
  var a;
  a = yield step.do("one", f);
  yield step.do("two", function () {...});
  return a;
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
          _context.n = 2;
          return step.do("two", function () {
            return a;
          });
        case 2:
          return _context.a(2, a);
      }
    }, _callee);
  }));
  return _run.apply(this, arguments);
}
/* restored
function* _callee(step) {
  var a;
  a = yield step.do("one", f);
  yield step.do("two", function () {...});
  return a;
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
          _context.next = 5;
          return step.do("two", function () {
            return a;
          });
        case 5:
          return _context.abrupt("return", a);
        case 6:
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
  yield step.do("two", function () {...});
  return a;
}
*/

// --- TypeScript 5.9.3, target ES5, minified by terser 5.51.2
export function run(n){return __awaiter(this,void 0,void 0,function(){var t;return __generator(this,function(r){switch(r.label){case 0:return[4,n.do("one",f)];case 1:return t=r.sent(),[4,n.do("two",function(){return t})];case 2:return r.sent(),[2,t]}})})}
/* restored
function*() {
  var t;
  t = yield n.do("one", f);
  yield n.do("two", function () {...});
  return t;
}
*/

// --- @swc/core 1.16.22, target es5, minified by itself
export function run(t){return r(function(){var r;return e(this,function(e){switch(e.label){case 0:return[4,t.do("one",f)];case 1:return r=e.sent(),[4,t.do("two",function(){return r})];case 2:return e.sent(),[2,r]}})})()}
/* restored
function*() {
  var r;
  r = yield t.do("one", f);
  yield t.do("two", function () {...});
  return r;
}
*/

// --- @babel/preset-env 7.29.14, minified by esbuild 0.28.2
function x(){return x=J(E().m(function e(t){var v;return E().w(function(n){for(;;)switch(n.n){case 0:return n.n=1,t.do("one",f);case 1:return v=n.v,n.n=2,t.do("two",function(){return v});case 2:return n.a(2,v)}},e)})),x.apply(this,arguments)}
/* restored
function* e(t) {
  var v;
  v = yield t.do("one", f);
  yield t.do("two", function () {...});
  return v;
}
*/

// --- @babel/preset-env 7.26.0, minified by terser 5.51.2
function o(){return(o=n(r().mark(function t(e){var n;return r().wrap(function t(r){for(;;)switch(r.prev=r.next){case 0:return r.next=2,e.do("one",f);case 2:return n=r.sent,r.next=5,e.do("two",function(){return n});case 5:return r.abrupt("return",n);case 6:case"end":return r.stop()}},t)}))).apply(this,arguments)}
/* restored
function* t(e) {
  var n;
  n = yield e.do("one", f);
  yield e.do("two", function () {...});
  return n;
}
*/
