// Source:
//   export class A extends B {
//     async run(event, step) {
//       await this.prepare(step);
//       const { id, ...rest } = event.payload;
//       return await step.do("x", async () => this.work(id, rest, arguments.length));
//     }
//   }

// --- TypeScript 5.9.3, target ES5
var A = /** @class */ (function (_super) {
    __extends(A, _super);
    function A() {
        return _super !== null && _super.apply(this, arguments) || this;
    }
    A.prototype.run = function (event, step) {
        var arguments_1 = arguments;
        return __awaiter(this, void 0, void 0, function () {
            var _a, id, rest;
            var _this = this;
            return __generator(this, function (_b) {
                switch (_b.label) {
                    case 0: return [4 /*yield*/, this.prepare(step)];
                    case 1:
                        _b.sent();
                        _a = event.payload, id = _a.id, rest = __rest(_a, ["id"]);
                        return [4 /*yield*/, step.do("x", function () { return __awaiter(_this, void 0, void 0, function () { return __generator(this, function (_a) {
                                return [2 /*return*/, this.work(id, rest, arguments_1.length)];
                            }); }); })];
                    case 2: return [2 /*return*/, _b.sent()];
                }
            });
        });
    };
    return A;
}(B));
/* restored
function*() {
  var _a, id, rest;
  var _this = this;
  yield this.prepare(step);
  (_a = event.payload, id = _a.id, rest = __rest(_a, ["id"]));
  return yield step.do("x", function () {...});
}
function*() {
  return this.work(id, rest, arguments_1.length);
}
*/

// --- @swc/core 1.16.22, target es5
export var A = /*#__PURE__*/ function(B1) {
    "use strict";
    _inherits(A, B1);
    function A() {
        _class_call_check(this, A);
        return _call_super(this, A, arguments);
    }
    _create_class(A, [
        {
            key: "run",
            value: function run(_0, _1) {
                return _async_to_generator(function(event, step) {
                    var _this, _arguments, _event_payload, id, rest;
                    var _arguments1 = arguments;
                    return _ts_generator(this, function(_state) {
                        switch(_state.label){
                            case 0:
                                _this = this, _arguments = _arguments1;
                                return [
                                    4,
                                    this.prepare(step)
                                ];
                            case 1:
                                _state.sent();
                                _event_payload = event.payload, id = _event_payload.id, rest = _object_without_properties(_event_payload, [
                                    "id"
                                ]);
                                return [
                                    4,
                                    step.do("x", function() {
                                        return _async_to_generator(function() {
                                            var _arguments = arguments;
                                            return _ts_generator(this, function(_state) {
                                                return [
                                                    2,
                                                    this.work(id, rest, _arguments.length)
                                                ];
                                            });
                                        }).apply(_this, _arguments);
                                    })
                                ];
                            case 2:
                                return [
                                    2,
                                    _state.sent()
                                ];
                        }
                    });
                }).apply(this, arguments);
            }
        }
    ]);
    return A;
}(B);
/* restored
function*(event, step) {
  var _this, _arguments, _event_payload, id, rest;
  var _arguments1 = arguments;
  (_this = this, _arguments = _arguments1);
  yield this.prepare(step);
  (_event_payload = event.payload, id = _event_payload.id, rest = _object_without_properties(_event_payload, ["id"]));
  return yield step.do("x", function () {...});
}
function*() {
  var _arguments = arguments;
  return this.work(id, rest, _arguments.length);
}
*/

// --- @babel/preset-env 7.29.14
export var A = /*#__PURE__*/function (_B) {
  function A() {
    _classCallCheck(this, A);
    return _callSuper(this, A, arguments);
  }
  _inherits(A, _B);
  return _createClass(A, [{
    key: "run",
    value: function () {
      var _run = _asyncToGenerator(/*#__PURE__*/_regenerator().m(function _callee2(event, step) {
        var _arguments = arguments,
          _this = this;
        var _event$payload, id, rest;
        return _regenerator().w(function (_context2) {
          while (1) switch (_context2.n) {
            case 0:
              _context2.n = 1;
              return this.prepare(step);
            case 1:
              _event$payload = event.payload, id = _event$payload.id, rest = _objectWithoutProperties(_event$payload, _excluded);
              _context2.n = 2;
              return step.do("x", /*#__PURE__*/_asyncToGenerator(/*#__PURE__*/_regenerator().m(function _callee() {
                return _regenerator().w(function (_context) {
                  while (1) switch (_context.n) {
                    case 0:
                      return _context.a(2, _this.work(id, rest, _arguments.length));
                  }
                }, _callee);
              })));
            case 2:
              return _context2.a(2, _context2.v);
          }
        }, _callee2, this);
      }));
      function run(_x, _x2) {
        return _run.apply(this, arguments);
      }
      return run;
    }()
  }]);
}(B);
/* restored
function* _callee2(event, step) {
  var _arguments = arguments, _this = this;
  var _event$payload, id, rest;
  yield this.prepare(step);
  (_event$payload = event.payload, id = _event$payload.id, rest = _objectWithoutProperties(_event$payload, _excluded));
  return yield step.do("x", _asyncToGenerator(_regenerator().m(function () {...})));
}
function* _callee() {
  return _this.work(id, rest, _arguments.length);
}
*/

// --- @babel/preset-env 7.26.0 (regenerator-transform 0.15.2)
export var A = /*#__PURE__*/function (_B) {
  function A() {
    _classCallCheck(this, A);
    return _callSuper(this, A, arguments);
  }
  _inherits(A, _B);
  return _createClass(A, [{
    key: "run",
    value: function () {
      var _run = _asyncToGenerator(/*#__PURE__*/_regeneratorRuntime().mark(function _callee2(event, step) {
        var _arguments = arguments,
          _this = this;
        var _event$payload, id, rest;
        return _regeneratorRuntime().wrap(function _callee2$(_context2) {
          while (1) switch (_context2.prev = _context2.next) {
            case 0:
              _context2.next = 2;
              return this.prepare(step);
            case 2:
              _event$payload = event.payload, id = _event$payload.id, rest = _objectWithoutProperties(_event$payload, _excluded);
              _context2.next = 5;
              return step.do("x", /*#__PURE__*/_asyncToGenerator(/*#__PURE__*/_regeneratorRuntime().mark(function _callee() {
                return _regeneratorRuntime().wrap(function _callee$(_context) {
                  while (1) switch (_context.prev = _context.next) {
                    case 0:
                      return _context.abrupt("return", _this.work(id, rest, _arguments.length));
                    case 1:
                    case "end":
                      return _context.stop();
                  }
                }, _callee);
              })));
            case 5:
              return _context2.abrupt("return", _context2.sent);
            case 6:
            case "end":
              return _context2.stop();
          }
        }, _callee2, this);
      }));
      function run(_x, _x2) {
        return _run.apply(this, arguments);
      }
      return run;
    }()
  }]);
}(B);
/* restored
function* _callee2(event, step) {
  var _arguments = arguments, _this = this;
  var _event$payload, id, rest;
  yield this.prepare(step);
  (_event$payload = event.payload, id = _event$payload.id, rest = _objectWithoutProperties(_event$payload, _excluded));
  return yield step.do("x", _asyncToGenerator(_regeneratorRuntime().mark(function () {...})));
}
function* _callee() {
  return _this.work(id, rest, _arguments.length);
}
*/

// --- TypeScript 5.9.3, target ES5, minified by terser 5.51.2
var t=function(t){function r(){return null!==t&&t.apply(this,arguments)||this}return __extends(r,t),r.prototype.run=function(t,r){var n=arguments;return __awaiter(this,void 0,void 0,function(){var e,i,o,u=this;return __generator(this,function(a){switch(a.label){case 0:return[4,this.prepare(r)];case 1:return a.sent(),e=t.payload,i=e.id,o=__rest(e,["id"]),[4,r.do("x",function(){return __awaiter(u,void 0,void 0,function(){return __generator(this,function(t){return[2,this.work(i,o,n.length)]})})})];case 2:return[2,a.sent()]}})})},r}(B);
/* restored
function*() {
  var e, i, o, u = this;
  yield this.prepare(r);
  e = t.payload;
  i = e.id;
  o = __rest(e, ["id"]);
  return yield r.do("x", function () {...});
}
function*() {
  return this.work(i, o, n.length);
}
*/

// --- @swc/core 1.16.22, target es5, minified by itself
export var A=function(_){"use strict";function c(){return e(this,c),t(this,c,arguments)}return n(c,_),s(c,[{key:"run",value:function t(t,e){return r(function(t,e){var s,n,_,c,a,p=arguments;return i(this,function(u){switch(u.label){case 0:return s=this,n=p,[4,this.prepare(e)];case 1:return u.sent(),c=(_=t.payload).id,a=o(_,["id"]),[4,e.do("x",function(){return r(function(){var r=arguments;return i(this,function(t){return[2,this.work(c,a,r.length)]})}).apply(s,n)})];case 2:return[2,u.sent()]}})}).apply(this,arguments)}}]),c}(B);
/* restored
function*(t, e) {
  var s, n, _, c, a, p = arguments;
  s = this;
  n = p;
  yield this.prepare(e);
  c = (_ = t.payload).id;
  a = o(_, ["id"]);
  return yield e.do("x", function () {...});
}
function*() {
  var r = arguments;
  return this.work(c, a, r.length);
}
*/

// --- @babel/preset-env 7.29.14, minified by esbuild 0.28.2
export var A=(function(r){function t(){return V(this,t),tt(this,t,arguments)}return nt(t,r),X(t,[{key:"run",value:(function(){var n=I(G().m(function o(l,c){var a=arguments,f=this,u,g,v;return G().w(function(m){for(;;)switch(m.n){case 0:return m.n=1,this.prepare(c);case 1:return u=l.payload,g=u.id,v=Q(u,M),m.n=2,c.do("x",I(G().m(function h(){return G().w(function(P){for(;;)if(P.n===0)return P.a(2,f.work(g,v,a.length))},h)})));case 2:return m.a(2,m.v)}},o,this)}));function e(o,l){return n.apply(this,arguments)}return e})()}])})(B);
/* restored
function* o(l, c) {
  var a = arguments, f = this, u, g, v;
  yield this.prepare(c);
  u = l.payload;
  g = u.id;
  v = Q(u, M);
  return yield c.do("x", I(G().m(function () {...})));
}
*/

// --- @babel/preset-env 7.26.0, minified by terser 5.51.2
export var A=function(t){function o(){return u(this,o),h(this,o,arguments)}return g(o,t),f(o,[{key:"run",value:function(){var t=a(e().mark(function t(o,i){var u=arguments,c=this,f,l,s;return e().wrap(function t(h){for(;;)switch(h.prev=h.next){case 0:return h.next=2,this.prepare(i);case 2:return f=o.payload,l=f.id,s=n(f,r),h.next=5,i.do("x",a(e().mark(function t(){return e().wrap(function t(r){for(;;)switch(r.prev=r.next){case 0:return r.abrupt("return",c.work(l,s,u.length));case 1:case"end":return r.stop()}},t)})));case 5:return h.abrupt("return",h.sent);case 6:case"end":return h.stop()}},t,this)}));function o(r,e){return t.apply(this,arguments)}return o}()}])}(B);
/* restored
function* t(o, i) {
  var u = arguments, c = this, f, l, s;
  yield this.prepare(i);
  f = o.payload;
  l = f.id;
  s = n(f, r);
  return yield i.do("x", a(e().mark(function () {...})));
}
function* t() {
  return c.work(l, s, u.length);
}
*/
