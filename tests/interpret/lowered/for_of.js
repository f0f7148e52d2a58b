// Source:
//   export async function run(step, xs) {
//     for (const x of xs) {
//       await step.do("each", () => x);
//       if (x.last) break;
//     }
//   }

// --- TypeScript 5.9.3, target ES5
export function run(step, xs) {
    return __awaiter(this, void 0, void 0, function () {
        var _loop_1, _i, xs_1, x, state_1;
        return __generator(this, function (_a) {
            switch (_a.label) {
                case 0:
                    _loop_1 = function (x) {
                        return __generator(this, function (_b) {
                            switch (_b.label) {
                                case 0: return [4 /*yield*/, step.do("each", function () { return x; })];
                                case 1:
                                    _b.sent();
                                    if (x.last)
                                        return [2 /*return*/, "break"];
                                    return [2 /*return*/];
                            }
                        });
                    };
                    _i = 0, xs_1 = xs;
                    _a.label = 1;
                case 1:
                    if (!(_i < xs_1.length)) return [3 /*break*/, 4];
                    x = xs_1[_i];
                    return [5 /*yield**/, _loop_1(x)];
                case 2:
                    state_1 = _a.sent();
                    if (state_1 === "break")
                        return [3 /*break*/, 4];
                    _a.label = 3;
                case 3:
                    _i++;
                    return [3 /*break*/, 1];
                case 4: return [2 /*return*/];
            }
        });
    });
}
/* restored
function*() {
  var _loop_1, _i, xs_1, x, state_1;
  _loop_1 = function () {...};
  (_i = 0, xs_1 = xs);
  while (_i < xs_1.length) {
    x = xs_1[_i];
    state_1 = yield* _loop_1(x);
    if (state_1 === "break") {
      break;
    }
    _i++;
  }
}
function*(x) {
  yield step.do("each", function () {...});
  if (x.last) {
    return "break";
  }
}
*/

// --- @swc/core 1.16.22, target es5
export function run(step, xs) {
    return _async_to_generator(function() {
        var _iteratorNormalCompletion, _didIteratorError, _iteratorError, _loop, _iterator, _step, _ret, err;
        return _ts_generator(this, function(_state) {
            switch(_state.label){
                case 0:
                    _iteratorNormalCompletion = true, _didIteratorError = false, _iteratorError = undefined;
                    _state.label = 1;
                case 1:
                    _state.trys.push([
                        1,
                        6,
                        7,
                        8
                    ]);
                    _loop = function() {
                        var x;
                        return _ts_generator(this, function(_state) {
                            switch(_state.label){
                                case 0:
                                    x = _step.value;
                                    return [
                                        4,
                                        step.do("each", function() {
                                            return x;
                                        })
                                    ];
                                case 1:
                                    _state.sent();
                                    if (x.last) return [
                                        2,
                                        "break"
                                    ];
                                    return [
                                        2
                                    ];
                            }
                        });
                    };
                    _iterator = xs[Symbol.iterator]();
                    _state.label = 2;
                case 2:
                    if (!!(_iteratorNormalCompletion = (_step = _iterator.next()).done)) return [
                        3,
                        5
                    ];
                    return [
                        5,
                        _ts_values(_loop())
                    ];
                case 3:
                    _ret = _state.sent();
                    if (_ret === "break") return [
                        3,
                        5
                    ];
                    _state.label = 4;
                case 4:
                    _iteratorNormalCompletion = true;
                    return [
                        3,
                        2
                    ];
                case 5:
                    return [
                        3,
                        8
                    ];
                case 6:
                    err = _state.sent();
                    _didIteratorError = true;
                    _iteratorError = err;
                    return [
                        3,
                        8
                    ];
                case 7:
                    try {
                        if (!_iteratorNormalCompletion && _iterator.return != null) {
                            _iterator.return();
                        }
                    } finally{
                        if (_didIteratorError) {
                            throw _iteratorError;
                        }
                    }
                    return [
                        7
                    ];
                case 8:
                    return [
                        2
                    ];
            }
        });
    })();
}
/* restored
function*() {
  var _iteratorNormalCompletion, _didIteratorError, _iteratorError, _loop, _iterator, _step, _ret, err;
  (_iteratorNormalCompletion = true, _didIteratorError = false, _iteratorError = undefined);
  try {
    _loop = function () {...};
    _iterator = xs[Symbol.iterator]();
    while (!(_iteratorNormalCompletion = (_step = _iterator.next()).done)) {
      _ret = yield* _ts_values(_loop());
      if (_ret === "break") {
        break;
      }
      _iteratorNormalCompletion = true;
    }
  } catch (%error) {
    err = %error;
    _didIteratorError = true;
    _iteratorError = err;
  } finally {
    try {
      if (!_iteratorNormalCompletion && (_iterator.return != null)) {
        _iterator.return();
      }
    } finally {
      if (_didIteratorError) {
        throw _iteratorError;
      }
    }
  }
}
function*() {
  var x;
  x = _step.value;
  yield step.do("each", function () {...});
  if (x.last) {
    return "break";
  }
}
*/

// --- @babel/preset-env 7.29.14
function _run() {
  _run = _asyncToGenerator(/*#__PURE__*/_regenerator().m(function _callee(step, xs) {
    var _iterator, _step, _loop, _t;
    return _regenerator().w(function (_context2) {
      while (1) switch (_context2.p = _context2.n) {
        case 0:
          _iterator = _createForOfIteratorHelper(xs);
          _context2.p = 1;
          _loop = /*#__PURE__*/_regenerator().m(function _loop() {
            var x;
            return _regenerator().w(function (_context) {
              while (1) switch (_context.n) {
                case 0:
                  x = _step.value;
                  _context.n = 1;
                  return step.do("each", function () {
                    return x;
                  });
                case 1:
                  if (!x.last) {
                    _context.n = 2;
                    break;
                  }
                  return _context.a(2, 1);
                case 2:
                  return _context.a(2);
              }
            }, _loop);
          });
          _iterator.s();
        case 2:
          if ((_step = _iterator.n()).done) {
            _context2.n = 5;
            break;
          }
          return _context2.d(_regeneratorValues(_loop()), 3);
        case 3:
          if (!_context2.v) {
            _context2.n = 4;
            break;
          }
          return _context2.a(3, 5);
        case 4:
          _context2.n = 2;
          break;
        case 5:
          _context2.n = 7;
          break;
        case 6:
          _context2.p = 6;
          _t = _context2.v;
          _iterator.e(_t);
        case 7:
          _context2.p = 7;
          _iterator.f();
          return _context2.f(7);
        case 8:
          return _context2.a(2);
      }
    }, _callee, null, [[1, 6, 7, 8]]);
  }));
  return _run.apply(this, arguments);
}
/* restored
function* _callee(step, xs) {
  var _iterator, _step, _loop, _t;
  _iterator = _createForOfIteratorHelper(xs);
  try {
    _loop = _regenerator().m(function () {...});
    _iterator.s();
    while (!(_step = _iterator.n()).done) {
      if (yield* _regeneratorValues(_loop())) {
        break;
      }
    }
  } catch (%error) {
    _t = %error;
    _iterator.e(_t);
  } finally {
    _iterator.f();
  }
}
function* _loop() {
  var x;
  x = _step.value;
  yield step.do("each", function () {...});
  if (x.last) {
    return 1;
  }
}
*/

// --- @babel/preset-env 7.26.0 (regenerator-transform 0.15.2)
function _run() {
  _run = _asyncToGenerator(/*#__PURE__*/_regeneratorRuntime().mark(function _callee(step, xs) {
    var _iterator, _step, _loop;
    return _regeneratorRuntime().wrap(function _callee$(_context2) {
      while (1) switch (_context2.prev = _context2.next) {
        case 0:
          _iterator = _createForOfIteratorHelper(xs);
          _context2.prev = 1;
          _loop = /*#__PURE__*/_regeneratorRuntime().mark(function _loop() {
            var x;
            return _regeneratorRuntime().wrap(function _loop$(_context) {
              while (1) switch (_context.prev = _context.next) {
                case 0:
                  x = _step.value;
                  _context.next = 3;
                  return step.do("each", function () {
                    return x;
                  });
                case 3:
                  if (!x.last) {
                    _context.next = 5;
                    break;
                  }
                  return _context.abrupt("return", 1);
                case 5:
                case "end":
                  return _context.stop();
              }
            }, _loop);
          });
          _iterator.s();
        case 4:
          if ((_step = _iterator.n()).done) {
            _context2.next = 10;
            break;
          }
          return _context2.delegateYield(_loop(), "t0", 6);
        case 6:
          if (!_context2.t0) {
            _context2.next = 8;
            break;
          }
          return _context2.abrupt("break", 10);
        case 8:
          _context2.next = 4;
          break;
        case 10:
          _context2.next = 15;
          break;
        case 12:
          _context2.prev = 12;
          _context2.t1 = _context2["catch"](1);
          _iterator.e(_context2.t1);
        case 15:
          _context2.prev = 15;
          _iterator.f();
          return _context2.finish(15);
        case 18:
        case "end":
          return _context2.stop();
      }
    }, _callee, null, [[1, 12, 15, 18]]);
  }));
  return _run.apply(this, arguments);
}
/* restored
function* _callee(step, xs) {
  var _iterator, _step, _loop;
  var %t0, %t1;
  _iterator = _createForOfIteratorHelper(xs);
  try {
    _loop = _regeneratorRuntime().mark(function () {...});
    _iterator.s();
    while (!(_step = _iterator.n()).done) {
      %t0 = yield* _loop();
      if (%t0) {
        break;
      }
    }
  } catch (%error) {
    %t1 = %error;
    _iterator.e(%t1);
  } finally {
    _iterator.f();
  }
}
function* _loop() {
  var x;
  x = _step.value;
  yield step.do("each", function () {...});
  if (x.last) {
    return 1;
  }
}
*/

// --- TypeScript 5.9.3, target ES5, minified by terser 5.51.2
export function run(e,r){return __awaiter(this,void 0,void 0,function(){var t,n,a,u,c;return __generator(this,function(i){switch(i.label){case 0:t=function(r){return __generator(this,function(t){switch(t.label){case 0:return[4,e.do("each",function(){return r})];case 1:return t.sent(),r.last?[2,"break"]:[2]}})},n=0,a=r,i.label=1;case 1:return n<a.length?(u=a[n],[5,t(u)]):[3,4];case 2:if("break"===(c=i.sent()))return[3,4];i.label=3;case 3:return n++,[3,1];case 4:return[2]}})})}
/* restored
function*() {
  var t, n, a, u, c;
  t = function () {...};
  n = 0;
  a = r;
  while (n < a.length) {
    u = a[n];
    if ("break" === (c = yield* t(u))) {
      break;
    }
    n++;
  }
}
function*(r) {
  yield e.do("each", function () {...});
  if (r.last) {
    return "break";
  }
}
*/

// --- @swc/core 1.16.22, target es5, minified by itself
export function run(n,s){return r(function(){var r,a,u,c,o,l,i;return e(this,function(f){switch(f.label){case 0:r=!0,a=!1,u=void 0,f.label=1;case 1:f.trys.push([1,6,7,8]),c=function(){var r;return e(this,function(e){switch(e.label){case 0:return r=l.value,[4,n.do("each",function(){return r})];case 1:if(e.sent(),r.last)return[2,"break"];return[2]}})},o=s[Symbol.iterator](),f.label=2;case 2:if(r=(l=o.next()).done)return[3,5];return[5,t(c())];case 3:if("break"===f.sent())return[3,5];f.label=4;case 4:return r=!0,[3,2];case 5:return[3,8];case 6:return i=f.sent(),a=!0,u=i,[3,8];case 7:try{r||null==o.return||o.return()}finally{if(a)throw u}return[7];case 8:return[2]}})})()}
/* restored
function*() {
  var r, a, u, c, o, l, i;
  r = !0;
  a = !1;
  u = void 0;
  try {
    c = function () {...};
    o = s[Symbol.iterator]();
    while (true) {
      r = (l = o.next()).done;
      if (r) {
        break;
      }
      if ("break" === (yield* t(c()))) {
        break;
      }
      r = !0;
    }
  } catch (%error) {
    i = %error;
    a = !0;
    u = i;
  } finally {
    try {
      (r || (null == o.return)) || o.return();
    } finally {
      if (a) {
        throw u;
      }
    }
  }
}
function*() {
  var r;
  r = l.value;
  yield n.do("each", function () {...});
  if (r.last) {
    return "break";
  }
}
*/

// --- @babel/preset-env 7.29.14, minified by esbuild 0.28.2
function E(){return E=J(O().m(function r(t,n){var o,i,l,f;return O().w(function(e){for(;;)switch(e.p=e.n){case 0:o=z(n),e.p=1,l=O().m(function u(){var a;return O().w(function(v){for(;;)switch(v.n){case 0:return a=i.value,v.n=1,t.do("each",function(){return a});case 1:if(!a.last){v.n=2;break}return v.a(2,1);case 2:return v.a(2)}},u)}),o.s();case 2:if((i=o.n()).done){e.n=5;break}return e.d(q(l()),3);case 3:if(!e.v){e.n=4;break}return e.a(3,5);case 4:e.n=2;break;case 5:e.n=7;break;case 6:e.p=6,f=e.v,o.e(f);case 7:return e.p=7,o.f(),e.f(7);case 8:return e.a(2)}},r,null,[[1,6,7,8]])})),E.apply(this,arguments)}
/* restored
function* r(t, n) {
  var o, i, l, f;
  o = z(n);
  try {
    l = O().m(function () {...});
    o.s();
    while (!(i = o.n()).done) {
      if (yield* q(l())) {
        break;
      }
    }
  } catch (%error) {
    f = %error;
    o.e(f);
  } finally {
    o.f();
  }
}
function* u() {
  var a;
  a = i.value;
  yield t.do("each", function () {...});
  if (a.last) {
    return 1;
  }
}
*/

// --- @babel/preset-env 7.26.0, minified by terser 5.51.2
function c(){return(c=a(r().mark(function t(n,o){var i,a,c;return r().wrap(function t(u){for(;;)switch(u.prev=u.next){case 0:i=e(o),u.prev=1,c=r().mark(function t(){var e;return r().wrap(function t(r){for(;;)switch(r.prev=r.next){case 0:return e=a.value,r.next=3,n.do("each",function(){return e});case 3:if(!e.last){r.next=5;break}return r.abrupt("return",1);case 5:case"end":return r.stop()}},t)}),i.s();case 4:if((a=i.n()).done){u.next=10;break}return u.delegateYield(c(),"t0",6);case 6:if(!u.t0){u.next=8;break}return u.abrupt("break",10);case 8:u.next=4;break;case 10:u.next=15;break;case 12:u.prev=12,u.t1=u.catch(1),i.e(u.t1);case 15:return u.prev=15,i.f(),u.finish(15);case 18:case"end":return u.stop()}},t,null,[[1,12,15,18]])}))).apply(this,arguments)}
/* restored
function* t(n, o) {
  var i, a, c;
  var %t0, %t1;
  i = e(o);
  try {
    c = r().mark(function () {...});
    i.s();
    while (!(a = i.n()).done) {
      %t0 = yield* c();
      if (%t0) {
        break;
      }
    }
  } catch (%error) {
    %t1 = %error;
    i.e(%t1);
  } finally {
    i.f();
  }
}
function* t() {
  var e;
  e = a.value;
  yield n.do("each", function () {...});
  if (e.last) {
    return 1;
  }
}
*/
