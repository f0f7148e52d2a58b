// Source:
//   export async function run(step, xs) {
//     const one = async (x, y = 2) => { await step.do("inner", () => x + y); return x; };
//     await Promise.all(xs.map(async (x) => { await one(x); await step.do("second", f); }));
//     await step.do("callback", async () => { const r = await fetch("u"); return r.json(); });
//   }

// --- TypeScript 5.9.3, target ES5
export function run(step, xs) {
    return __awaiter(this, void 0, void 0, function () {
        var one;
        var _this = this;
        return __generator(this, function (_a) {
            switch (_a.label) {
                case 0:
                    one = function (x_1) {
                        var args_1 = [];
                        for (var _i = 1; _i < arguments.length; _i++) {
                            args_1[_i - 1] = arguments[_i];
                        }
                        return __awaiter(_this, __spreadArray([x_1], args_1, true), void 0, function (x, y) {
                            if (y === void 0) { y = 2; }
                            return __generator(this, function (_a) {
                                switch (_a.label) {
                                    case 0: return [4 /*yield*/, step.do("inner", function () { return x + y; })];
                                    case 1:
                                        _a.sent();
                                        return [2 /*return*/, x];
                                }
                            });
                        });
                    };
                    return [4 /*yield*/, Promise.all(xs.map(function (x) { return __awaiter(_this, void 0, void 0, function () { return __generator(this, function (_a) {
                            switch (_a.label) {
                                case 0: return [4 /*yield*/, one(x)];
                                case 1:
                                    _a.sent();
                                    return [4 /*yield*/, step.do("second", f)];
                                case 2:
                                    _a.sent();
                                    return [2 /*return*/];
                            }
                        }); }); }))];
                case 1:
                    _a.sent();
                    return [4 /*yield*/, step.do("callback", function () { return __awaiter(_this, void 0, void 0, function () { var r; return __generator(this, function (_a) {
                            switch (_a.label) {
                                case 0: return [4 /*yield*/, fetch("u")];
                                case 1:
                                    r = _a.sent();
                                    return [2 /*return*/, r.json()];
                            }
                        }); }); })];
                case 2:
                    _a.sent();
                    return [2 /*return*/];
            }
        });
    });
}
/* restored
function*() {
  var one;
  var _this = this;
  one = function () {...};
  yield Promise.all(xs.map(function () {...}));
  yield step.do("callback", function () {...});
}
function*(x, y) {
  if (y === void 0) {
    y = 2;
  }
  yield step.do("inner", function () {...});
  return x;
}
function*() {
  yield one(x);
  yield step.do("second", f);
}
function*() {
  var r;
  r = yield fetch("u");
  return r.json();
}
*/

// --- @swc/core 1.16.22, target es5
export function run(step, xs) {
    return _async_to_generator(function() {
        var one;
        return _ts_generator(this, function(_state) {
            switch(_state.label){
                case 0:
                    one = function one(x) {
                        var y = arguments.length > 1 && arguments[1] !== void 0 ? arguments[1] : 2;
                        return _async_to_generator(function() {
                            return _ts_generator(this, function(_state) {
                                switch(_state.label){
                                    case 0:
                                        return [
                                            4,
                                            step.do("inner", function() {
                                                return x + y;
                                            })
                                        ];
                                    case 1:
                                        _state.sent();
                                        return [
                                            2,
                                            x
                                        ];
                                }
                            });
                        })();
                    };
                    return [
                        4,
                        Promise.all(xs.map(function(x) {
                            return _async_to_generator(function() {
                                return _ts_generator(this, function(_state) {
                                    switch(_state.label){
                                        case 0:
                                            return [
                                                4,
                                                one(x)
                                            ];
                                        case 1:
                                            _state.sent();
                                            return [
                                                4,
                                                step.do("second", f)
                                            ];
                                        case 2:
                                            _state.sent();
                                            return [
                                                2
                                            ];
                                    }
                                });
                            })();
                        }))
                    ];
                case 1:
                    _state.sent();
                    return [
                        4,
                        step.do("callback", function() {
                            return _async_to_generator(function() {
                                var r;
                                return _ts_generator(this, function(_state) {
                                    switch(_state.label){
                                        case 0:
                                            return [
                                                4,
                                                fetch("u")
                                            ];
                                        case 1:
                                            r = _state.sent();
                                            return [
                                                2,
                                                r.json()
                                            ];
                                    }
                                });
                            })();
                        })
                    ];
                case 2:
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
  var one;
  one = function () {...};
  yield Promise.all(xs.map(function () {...}));
  yield step.do("callback", function () {...});
}
function*() {
  yield step.do("inner", function () {...});
  return x;
}
function*() {
  yield one(x);
  yield step.do("second", f);
}
function*() {
  var r;
  r = yield fetch("u");
  return r.json();
}
*/

// --- @babel/preset-env 7.29.14
function _run() {
  _run = _asyncToGenerator(/*#__PURE__*/_regenerator().m(function _callee4(step, xs) {
    var one;
    return _regenerator().w(function (_context4) {
      while (1) switch (_context4.n) {
        case 0:
          one = /*#__PURE__*/function () {
            var _ref = _asyncToGenerator(/*#__PURE__*/_regenerator().m(function _callee(x) {
              var y,
                _args = arguments;
              return _regenerator().w(function (_context) {
                while (1) switch (_context.n) {
                  case 0:
                    y = _args.length > 1 && _args[1] !== undefined ? _args[1] : 2;
                    _context.n = 1;
                    return step.do("inner", function () {
                      return x + y;
                    });
                  case 1:
                    return _context.a(2, x);
                }
              }, _callee);
            }));
            return function one(_x3) {
              return _ref.apply(this, arguments);
            };
          }();
          _context4.n = 1;
          return Promise.all(xs.map(/*#__PURE__*/function () {
            var _ref2 = _asyncToGenerator(/*#__PURE__*/_regenerator().m(function _callee2(x) {
              return _regenerator().w(function (_context2) {
                while (1) switch (_context2.n) {
                  case 0:
                    _context2.n = 1;
                    return one(x);
                  case 1:
                    _context2.n = 2;
                    return step.do("second", f);
                  case 2:
                    return _context2.a(2);
                }
              }, _callee2);
            }));
            return function (_x4) {
              return _ref2.apply(this, arguments);
            };
          }()));
        case 1:
          _context4.n = 2;
          return step.do("callback", /*#__PURE__*/_asyncToGenerator(/*#__PURE__*/_regenerator().m(function _callee3() {
            var r;
            return _regenerator().w(function (_context3) {
              while (1) switch (_context3.n) {
                case 0:
                  _context3.n = 1;
                  return fetch("u");
                case 1:
                  r = _context3.v;
                  return _context3.a(2, r.json());
              }
            }, _callee3);
          })));
        case 2:
          return _context4.a(2);
      }
    }, _callee4);
  }));
  return _run.apply(this, arguments);
}
/* restored
function* _callee4(step, xs) {
  var one;
  one = function () {...}();
  yield Promise.all(xs.map(function () {...}()));
  yield step.do("callback", _asyncToGenerator(_regenerator().m(function () {...})));
}
function* _callee(x) {
  var y, _args = arguments;
  y = ((_args.length > 1) && (_args[1] !== undefined)) ? _args[1] : 2;
  yield step.do("inner", function () {...});
  return x;
}
function* _callee2(x) {
  yield one(x);
  yield step.do("second", f);
}
function* _callee3() {
  var r;
  r = yield fetch("u");
  return r.json();
}
*/

// --- @babel/preset-env 7.26.0 (regenerator-transform 0.15.2)
function _run() {
  _run = _asyncToGenerator(/*#__PURE__*/_regeneratorRuntime().mark(function _callee4(step, xs) {
    var one;
    return _regeneratorRuntime().wrap(function _callee4$(_context4) {
      while (1) switch (_context4.prev = _context4.next) {
        case 0:
          one = /*#__PURE__*/function () {
            var _ref = _asyncToGenerator(/*#__PURE__*/_regeneratorRuntime().mark(function _callee(x) {
              var y,
                _args = arguments;
              return _regeneratorRuntime().wrap(function _callee$(_context) {
                while (1) switch (_context.prev = _context.next) {
                  case 0:
                    y = _args.length > 1 && _args[1] !== undefined ? _args[1] : 2;
                    _context.next = 3;
                    return step.do("inner", function () {
                      return x + y;
                    });
                  case 3:
                    return _context.abrupt("return", x);
                  case 4:
                  case "end":
                    return _context.stop();
                }
              }, _callee);
            }));
            return function one(_x3) {
              return _ref.apply(this, arguments);
            };
          }();
          _context4.next = 3;
          return Promise.all(xs.map(/*#__PURE__*/function () {
            var _ref2 = _asyncToGenerator(/*#__PURE__*/_regeneratorRuntime().mark(function _callee2(x) {
              return _regeneratorRuntime().wrap(function _callee2$(_context2) {
                while (1) switch (_context2.prev = _context2.next) {
                  case 0:
                    _context2.next = 2;
                    return one(x);
                  case 2:
                    _context2.next = 4;
                    return step.do("second", f);
                  case 4:
                  case "end":
                    return _context2.stop();
                }
              }, _callee2);
            }));
            return function (_x4) {
              return _ref2.apply(this, arguments);
            };
          }()));
        case 3:
          _context4.next = 5;
          return step.do("callback", /*#__PURE__*/_asyncToGenerator(/*#__PURE__*/_regeneratorRuntime().mark(function _callee3() {
            var r;
            return _regeneratorRuntime().wrap(function _callee3$(_context3) {
              while (1) switch (_context3.prev = _context3.next) {
                case 0:
                  _context3.next = 2;
                  return fetch("u");
                case 2:
                  r = _context3.sent;
                  return _context3.abrupt("return", r.json());
                case 4:
                case "end":
                  return _context3.stop();
              }
            }, _callee3);
          })));
        case 5:
        case "end":
          return _context4.stop();
      }
    }, _callee4);
  }));
  return _run.apply(this, arguments);
}
/* restored
function* _callee4(step, xs) {
  var one;
  one = function () {...}();
  yield Promise.all(xs.map(function () {...}()));
  yield step.do("callback", _asyncToGenerator(_regeneratorRuntime().mark(function () {...})));
}
function* _callee(x) {
  var y, _args = arguments;
  y = ((_args.length > 1) && (_args[1] !== undefined)) ? _args[1] : 2;
  yield step.do("inner", function () {...});
  return x;
}
function* _callee2(x) {
  yield one(x);
  yield step.do("second", f);
}
function* _callee3() {
  var r;
  r = yield fetch("u");
  return r.json();
}
*/

// --- TypeScript 5.9.3, target ES5, minified by terser 5.51.2
export function run(n,r){return __awaiter(this,void 0,void 0,function(){var t,e=this;return __generator(this,function(i){switch(i.label){case 0:return t=function(r){for(var t=[],i=1;i<arguments.length;i++)t[i-1]=arguments[i];return __awaiter(e,__spreadArray([r],t,!0),void 0,function(r,t){return void 0===t&&(t=2),__generator(this,function(e){switch(e.label){case 0:return[4,n.do("inner",function(){return r+t})];case 1:return e.sent(),[2,r]}})})},[4,Promise.all(r.map(function(r){return __awaiter(e,void 0,void 0,function(){return __generator(this,function(e){switch(e.label){case 0:return[4,t(r)];case 1:return e.sent(),[4,n.do("second",f)];case 2:return e.sent(),[2]}})})}))];case 1:return i.sent(),[4,n.do("callback",function(){return __awaiter(e,void 0,void 0,function(){var n;return __generator(this,function(r){switch(r.label){case 0:return[4,fetch("u")];case 1:return[2,(n=r.sent()).json()]}})})})];case 2:return i.sent(),[2]}})})}
/* restored
function*() {
  var t, e = this;
  t = function () {...};
  yield Promise.all(r.map(function () {...}));
  yield n.do("callback", function () {...});
}
function*(r, t) {
  (void 0 === t) && (t = 2);
  yield n.do("inner", function () {...});
  return r;
}
function*() {
  yield t(r);
  yield n.do("second", f);
}
function*() {
  var n;
  return (n = yield fetch("u")).json();
}
*/

// --- @swc/core 1.16.22, target es5, minified by itself
export function run(r,e){return n(function(){var s;return t(this,function(c){switch(c.label){case 0:return s=function e(e){var s=arguments.length>1&&void 0!==arguments[1]?arguments[1]:2;return n(function(){return t(this,function(n){switch(n.label){case 0:return[4,r.do("inner",function(){return e+s})];case 1:return n.sent(),[2,e]}})})()},[4,Promise.all(e.map(function(e){return n(function(){return t(this,function(n){switch(n.label){case 0:return[4,s(e)];case 1:return n.sent(),[4,r.do("second",f)];case 2:return n.sent(),[2]}})})()}))];case 1:return c.sent(),[4,r.do("callback",function(){return n(function(){return t(this,function(n){switch(n.label){case 0:return[4,fetch("u")];case 1:return[2,n.sent().json()]}})})()})];case 2:return c.sent(),[2]}})})()}
/* restored
function*() {
  var s;
  s = function () {...};
  yield Promise.all(e.map(function () {...}));
  yield r.do("callback", function () {...});
}
function*() {
  yield r.do("inner", function () {...});
  return e;
}
function*() {
  yield s(e);
  yield r.do("second", f);
}
function*() {
  return (yield fetch("u")).json();
}
*/

// --- @babel/preset-env 7.29.14, minified by esbuild 0.28.2
function N(){return N=F(j().m(function i(r,g){var c;return j().w(function(u){for(;;)switch(u.n){case 0:return c=(function(){var s=F(j().m(function e(n){var t,a=arguments;return j().w(function(d){for(;;)switch(d.n){case 0:return t=a.length>1&&a[1]!==void 0?a[1]:2,d.n=1,r.do("inner",function(){return n+t});case 1:return d.a(2,n)}},e)}));return function(n){return s.apply(this,arguments)}})(),u.n=1,Promise.all(g.map((function(){var s=F(j().m(function e(n){return j().w(function(t){for(;;)switch(t.n){case 0:return t.n=1,c(n);case 1:return t.n=2,r.do("second",f);case 2:return t.a(2)}},e)}));return function(e){return s.apply(this,arguments)}})()));case 1:return u.n=2,r.do("callback",F(j().m(function s(){var e;return j().w(function(n){for(;;)switch(n.n){case 0:return n.n=1,fetch("u");case 1:return e=n.v,n.a(2,e.json())}},s)})));case 2:return u.a(2)}},i)})),N.apply(this,arguments)}
/* restored
function* i(r, g) {
  var c;
  c = function () {...}();
  yield Promise.all(g.map(function () {...}()));
  yield r.do("callback", F(j().m(function () {...})));
}
function* e(n) {
  var t, a = arguments;
  t = ((a.length > 1) && (a[1] !== void 0)) ? a[1] : 2;
  yield r.do("inner", function () {...});
  return n;
}
function* e(n) {
  yield c(n);
  yield r.do("second", f);
}
function* s() {
  var e;
  e = yield fetch("u");
  return e.json();
}
*/

// --- @babel/preset-env 7.26.0, minified by terser 5.51.2
function o(){return o=n(r().mark(function t(e,o){var i;return r().wrap(function t(a){for(;;)switch(a.prev=a.next){case 0:return i=function(){var t=n(r().mark(function t(n){var o,i=arguments;return r().wrap(function t(r){for(;;)switch(r.prev=r.next){case 0:return o=i.length>1&&void 0!==i[1]?i[1]:2,r.next=3,e.do("inner",function(){return n+o});case 3:return r.abrupt("return",n);case 4:case"end":return r.stop()}},t)}));return function r(e){return t.apply(this,arguments)}}(),a.next=3,Promise.all(o.map(function(){var t=n(r().mark(function t(n){return r().wrap(function t(r){for(;;)switch(r.prev=r.next){case 0:return r.next=2,i(n);case 2:return r.next=4,e.do("second",f);case 4:case"end":return r.stop()}},t)}));return function(r){return t.apply(this,arguments)}}()));case 3:return a.next=5,e.do("callback",n(r().mark(function t(){var e;return r().wrap(function t(r){for(;;)switch(r.prev=r.next){case 0:return r.next=2,fetch("u");case 2:return e=r.sent,r.abrupt("return",e.json());case 4:case"end":return r.stop()}},t)})));case 5:case"end":return a.stop()}},t)})),o.apply(this,arguments)}
/* restored
function* t(e, o) {
  var i;
  i = function () {...}();
  yield Promise.all(o.map(function () {...}()));
  yield e.do("callback", n(r().mark(function () {...})));
}
function* t(n) {
  var o, i = arguments;
  o = ((i.length > 1) && (void 0 !== i[1])) ? i[1] : 2;
  yield e.do("inner", function () {...});
  return n;
}
function* t(n) {
  yield i(n);
  yield e.do("second", f);
}
function* t() {
  var e;
  e = yield fetch("u");
  return e.json();
}
*/
