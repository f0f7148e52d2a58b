// Source:
//   export async function run(step, xs) {
//     for await (const x of xs) {
//       await step.do("each", () => x);
//     }
//   }

// --- TypeScript 5.9.3, target ES5
export function run(step, xs) {
    return __awaiter(this, void 0, void 0, function () {
        var _loop_1, e_1_1;
        var _a, xs_1, xs_1_1;
        var _b, e_1, _c, _d;
        return __generator(this, function (_e) {
            switch (_e.label) {
                case 0:
                    _e.trys.push([0, 6, 7, 12]);
                    _loop_1 = function () {
                        var x;
                        return __generator(this, function (_f) {
                            switch (_f.label) {
                                case 0:
                                    _d = xs_1_1.value;
                                    _a = false;
                                    x = _d;
                                    return [4 /*yield*/, step.do("each", function () { return x; })];
                                case 1:
                                    _f.sent();
                                    return [2 /*return*/];
                            }
                        });
                    };
                    _a = true, xs_1 = __asyncValues(xs);
                    _e.label = 1;
                case 1: return [4 /*yield*/, xs_1.next()];
                case 2:
                    if (!(xs_1_1 = _e.sent(), _b = xs_1_1.done, !_b)) return [3 /*break*/, 5];
                    return [5 /*yield**/, _loop_1()];
                case 3:
                    _e.sent();
                    _e.label = 4;
                case 4:
                    _a = true;
                    return [3 /*break*/, 1];
                case 5: return [3 /*break*/, 12];
                case 6:
                    e_1_1 = _e.sent();
                    e_1 = { error: e_1_1 };
                    return [3 /*break*/, 12];
                case 7:
                    _e.trys.push([7, , 10, 11]);
                    if (!(!_a && !_b && (_c = xs_1.return))) return [3 /*break*/, 9];
                    return [4 /*yield*/, _c.call(xs_1)];
                case 8:
                    _e.sent();
                    _e.label = 9;
                case 9: return [3 /*break*/, 11];
                case 10:
                    if (e_1) throw e_1.error;
                    return [7 /*endfinally*/];
                case 11: return [7 /*endfinally*/];
                case 12: return [2 /*return*/];
            }
        });
    });
}
/* restored
function*() {
  var _loop_1, e_1_1;
  var _a, xs_1, xs_1_1;
  var _b, e_1, _c, _d;
  try {
    _loop_1 = function () {...};
    (_a = true, xs_1 = __asyncValues(xs));
    while ((xs_1_1 = yield xs_1.next(), _b = xs_1_1.done, !_b)) {
      yield* _loop_1();
      _a = true;
    }
  } catch (%error) {
    e_1_1 = %error;
    e_1 = {"error": e_1_1};
  } finally {
    try {
      if ((!_a && !_b) && (_c = xs_1.return)) {
        yield _c.call(xs_1);
      }
    } finally {
      if (e_1) {
        throw e_1.error;
      }
    }
  }
}
function*() {
  var x;
  _d = xs_1_1.value;
  _a = false;
  x = _d;
  yield step.do("each", function () {...});
}
*/

// --- @swc/core 1.16.22, target es5
export function run(step, xs) {
    return _async_to_generator(function() {
        var _iteratorAbruptCompletion, _didIteratorError, _iteratorError, _loop, _iterator, _step, err;
        return _ts_generator(this, function(_state) {
            switch(_state.label){
                case 0:
                    _iteratorAbruptCompletion = false, _didIteratorError = false;
                    _state.label = 1;
                case 1:
                    _state.trys.push([
                        1,
                        7,
                        8,
                        13
                    ]);
                    _loop = function() {
                        var _value, x;
                        return _ts_generator(this, function(_state) {
                            switch(_state.label){
                                case 0:
                                    _value = _step.value;
                                    x = _value;
                                    return [
                                        4,
                                        step.do("each", function() {
                                            return x;
                                        })
                                    ];
                                case 1:
                                    _state.sent();
                                    return [
                                        2
                                    ];
                            }
                        });
                    };
                    _iterator = _async_iterator(xs);
                    _state.label = 2;
                case 2:
                    return [
                        4,
                        _iterator.next()
                    ];
                case 3:
                    if (!(_iteratorAbruptCompletion = !(_step = _state.sent()).done)) return [
                        3,
                        6
                    ];
                    return [
                        5,
                        _ts_values(_loop())
                    ];
                case 4:
                    _state.sent();
                    _state.label = 5;
                case 5:
                    _iteratorAbruptCompletion = false;
                    return [
                        3,
                        2
                    ];
                case 6:
                    return [
                        3,
                        13
                    ];
                case 7:
                    err = _state.sent();
                    _didIteratorError = true;
                    _iteratorError = err;
                    return [
                        3,
                        13
                    ];
                case 8:
                    _state.trys.push([
                        8,
                        ,
                        11,
                        12
                    ]);
                    if (!(_iteratorAbruptCompletion && _iterator.return != null)) return [
                        3,
                        10
                    ];
                    return [
                        4,
                        _iterator.return()
                    ];
                case 9:
                    _state.sent();
                    _state.label = 10;
                case 10:
                    return [
                        3,
                        12
                    ];
                case 11:
                    if (_didIteratorError) {
                        throw _iteratorError;
                    }
                    return [
                        7
                    ];
                case 12:
                    return [
                        7
                    ];
                case 13:
                    return [
                        2
                    ];
            }
        });
    })();
}
/* restored
function*() {
  var _iteratorAbruptCompletion, _didIteratorError, _iteratorError, _loop, _iterator, _step, err;
  (_iteratorAbruptCompletion = false, _didIteratorError = false);
  try {
    _loop = function () {...};
    _iterator = _async_iterator(xs);
    while (true) {
      _iteratorAbruptCompletion = !(_step = yield _iterator.next()).done;
      if (!_iteratorAbruptCompletion) {
        break;
      }
      yield* _ts_values(_loop());
      _iteratorAbruptCompletion = false;
    }
  } catch (%error) {
    err = %error;
    _didIteratorError = true;
    _iteratorError = err;
  } finally {
    try {
      if (_iteratorAbruptCompletion && (_iterator.return != null)) {
        yield _iterator.return();
      }
    } finally {
      if (_didIteratorError) {
        throw _iteratorError;
      }
    }
  }
}
function*() {
  var _value, x;
  _value = _step.value;
  x = _value;
  yield step.do("each", function () {...});
}
*/

// --- @babel/preset-env 7.29.14
function _run() {
  _run = _asyncToGenerator(/*#__PURE__*/_regenerator().m(function _callee(step, xs) {
    var _iteratorAbruptCompletion, _didIteratorError, _iteratorError, _loop, _iterator, _step, _t;
    return _regenerator().w(function (_context2) {
      while (1) switch (_context2.p = _context2.n) {
        case 0:
          _iteratorAbruptCompletion = false;
          _didIteratorError = false;
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
                  return _context.a(2);
              }
            }, _loop);
          });
          _iterator = _asyncIterator(xs);
        case 2:
          _context2.n = 3;
          return _iterator.next();
        case 3:
          if (!(_iteratorAbruptCompletion = !(_step = _context2.v).done)) {
            _context2.n = 5;
            break;
          }
          return _context2.d(_regeneratorValues(_loop()), 4);
        case 4:
          _iteratorAbruptCompletion = false;
          _context2.n = 2;
          break;
        case 5:
          _context2.n = 7;
          break;
        case 6:
          _context2.p = 6;
          _t = _context2.v;
          _didIteratorError = true;
          _iteratorError = _t;
        case 7:
          _context2.p = 7;
          _context2.p = 8;
          if (!(_iteratorAbruptCompletion && _iterator.return != null)) {
            _context2.n = 9;
            break;
          }
          _context2.n = 9;
          return _iterator.return();
        case 9:
          _context2.p = 9;
          if (!_didIteratorError) {
            _context2.n = 10;
            break;
          }
          throw _iteratorError;
        case 10:
          return _context2.f(9);
        case 11:
          return _context2.f(7);
        case 12:
          return _context2.a(2);
      }
    }, _callee, null, [[8,, 9, 11], [1, 6, 7, 12]]);
  }));
  return _run.apply(this, arguments);
}
/* restored
function* _callee(step, xs) {
  var _iteratorAbruptCompletion, _didIteratorError, _iteratorError, _loop, _iterator, _step, _t;
  _iteratorAbruptCompletion = false;
  _didIteratorError = false;
  try {
    _loop = _regenerator().m(function () {...});
    _iterator = _asyncIterator(xs);
    while (true) {
      _iteratorAbruptCompletion = !(_step = yield _iterator.next()).done;
      if (!_iteratorAbruptCompletion) {
        break;
      }
      yield* _regeneratorValues(_loop());
      _iteratorAbruptCompletion = false;
    }
  } catch (%error) {
    _t = %error;
    _didIteratorError = true;
    _iteratorError = _t;
  } finally {
    try {
      if (_iteratorAbruptCompletion && (_iterator.return != null)) {
        yield _iterator.return();
      }
    } finally {
      if (_didIteratorError) {
        throw _iteratorError;
      }
    }
  }
}
function* _loop() {
  var x;
  x = _step.value;
  yield step.do("each", function () {...});
}
*/

// --- @babel/preset-env 7.26.0 (regenerator-transform 0.15.2)
function _run() {
  _run = _asyncToGenerator(/*#__PURE__*/_regeneratorRuntime().mark(function _callee(step, xs) {
    var _iteratorAbruptCompletion, _didIteratorError, _iteratorError, _loop, _iterator, _step;
    return _regeneratorRuntime().wrap(function _callee$(_context2) {
      while (1) switch (_context2.prev = _context2.next) {
        case 0:
          _iteratorAbruptCompletion = false;
          _didIteratorError = false;
          _context2.prev = 2;
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
                case "end":
                  return _context.stop();
              }
            }, _loop);
          });
          _iterator = _asyncIterator(xs);
        case 5:
          _context2.next = 7;
          return _iterator.next();
        case 7:
          if (!(_iteratorAbruptCompletion = !(_step = _context2.sent).done)) {
            _context2.next = 12;
            break;
          }
          return _context2.delegateYield(_loop(), "t0", 9);
        case 9:
          _iteratorAbruptCompletion = false;
          _context2.next = 5;
          break;
        case 12:
          _context2.next = 18;
          break;
        case 14:
          _context2.prev = 14;
          _context2.t1 = _context2["catch"](2);
          _didIteratorError = true;
          _iteratorError = _context2.t1;
        case 18:
          _context2.prev = 18;
          _context2.prev = 19;
          if (!(_iteratorAbruptCompletion && _iterator.return != null)) {
            _context2.next = 23;
            break;
          }
          _context2.next = 23;
          return _iterator.return();
        case 23:
          _context2.prev = 23;
          if (!_didIteratorError) {
            _context2.next = 26;
            break;
          }
          throw _iteratorError;
        case 26:
          return _context2.finish(23);
        case 27:
          return _context2.finish(18);
        case 28:
        case "end":
          return _context2.stop();
      }
    }, _callee, null, [[2, 14, 18, 28], [19,, 23, 27]]);
  }));
  return _run.apply(this, arguments);
}
/* restored
function* _callee(step, xs) {
  var _iteratorAbruptCompletion, _didIteratorError, _iteratorError, _loop, _iterator, _step;
  var %t0, %t1;
  _iteratorAbruptCompletion = false;
  _didIteratorError = false;
  try {
    _loop = _regeneratorRuntime().mark(function () {...});
    _iterator = _asyncIterator(xs);
    while (true) {
      _iteratorAbruptCompletion = !(_step = yield _iterator.next()).done;
      if (!_iteratorAbruptCompletion) {
        break;
      }
      %t0 = yield* _loop();
      _iteratorAbruptCompletion = false;
    }
  } catch (%error) {
    %t1 = %error;
    _didIteratorError = true;
    _iteratorError = %t1;
  } finally {
    try {
      if (_iteratorAbruptCompletion && (_iterator.return != null)) {
        yield _iterator.return();
      }
    } finally {
      if (_didIteratorError) {
        throw _iteratorError;
      }
    }
  }
}
function* _loop() {
  var x;
  x = _step.value;
  yield step.do("each", function () {...});
}
*/

// --- TypeScript 5.9.3, target ES5, minified by terser 5.51.2
export function run(e,r){return __awaiter(this,void 0,void 0,function(){var t,n,a,s,u,c,o,i,l;return __generator(this,function(h){switch(h.label){case 0:h.trys.push([0,6,7,12]),t=function(){var r;return __generator(this,function(t){switch(t.label){case 0:return l=u.value,a=!1,r=l,[4,e.do("each",function(){return r})];case 1:return t.sent(),[2]}})},a=!0,s=__asyncValues(r),h.label=1;case 1:return[4,s.next()];case 2:return u=h.sent(),(c=u.done)?[3,5]:[5,t()];case 3:h.sent(),h.label=4;case 4:return a=!0,[3,1];case 5:return[3,12];case 6:return n=h.sent(),o={error:n},[3,12];case 7:return h.trys.push([7,,10,11]),a||c||!(i=s.return)?[3,9]:[4,i.call(s)];case 8:h.sent(),h.label=9;case 9:return[3,11];case 10:if(o)throw o.error;return[7];case 11:return[7];case 12:return[2]}})})}
/* restored
function*() {
  var t, n, a, s, u, c, o, i, l;
  try {
    t = function () {...};
    a = !0;
    s = __asyncValues(r);
    while (true) {
      u = yield s.next();
      c = u.done;
      if (c) {
        break;
      }
      yield* t();
      a = !0;
    }
  } catch (%error) {
    n = %error;
    o = {"error": n};
  } finally {
    try {
      if (!((a || c) || !(i = s.return))) {
        yield i.call(s);
      }
    } finally {
      if (o) {
        throw o.error;
      }
    }
  }
}
function*() {
  var r;
  l = u.value;
  a = !1;
  r = l;
  yield e.do("each", function () {...});
}
*/

// --- @swc/core 1.16.22, target es5, minified by itself
export function run(n,a){return r(function(){var r,u,c,o,l,i,_;return t(this,function(f){switch(f.label){case 0:r=!1,u=!1,f.label=1;case 1:f.trys.push([1,7,8,13]),o=function(){var e;return t(this,function(r){switch(r.label){case 0:return e=i.value,[4,n.do("each",function(){return e})];case 1:return r.sent(),[2]}})},l=e(a),f.label=2;case 2:return[4,l.next()];case 3:if(!(r=!(i=f.sent()).done))return[3,6];return[5,s(o())];case 4:f.sent(),f.label=5;case 5:return r=!1,[3,2];case 6:return[3,13];case 7:return _=f.sent(),u=!0,c=_,[3,13];case 8:if(f.trys.push([8,,11,12]),!(r&&null!=l.return))return[3,10];return[4,l.return()];case 9:f.sent(),f.label=10;case 10:return[3,12];case 11:if(u)throw c;return[7];case 12:return[7];case 13:return[2]}})})()}
/* restored
function*() {
  var r, u, c, o, l, i, _;
  r = !1;
  u = !1;
  try {
    o = function () {...};
    l = e(a);
    while (true) {
      r = !(i = yield l.next()).done;
      if (!r) {
        break;
      }
      yield* s(o());
      r = !1;
    }
  } catch (%error) {
    _ = %error;
    u = !0;
    c = _;
  } finally {
    try {
      if (r && (null != l.return)) {
        yield l.return();
      }
    } finally {
      if (u) {
        throw c;
      }
    }
  }
}
function*() {
  var e;
  e = i.value;
  yield n.do("each", function () {...});
}
*/

// --- @babel/preset-env 7.29.14, minified by esbuild 0.28.2
function A(){return A=L(O().m(function t(r,e){var n,o,b,c,i,f,s;return O().w(function(u){for(;;)switch(u.p=u.n){case 0:n=!1,o=!1,u.p=1,c=O().m(function m(){var j;return O().w(function(l){for(;;)switch(l.n){case 0:return j=f.value,l.n=1,r.do("each",function(){return j});case 1:return l.a(2)}},m)}),i=M(e);case 2:return u.n=3,i.next();case 3:if(!(n=!(f=u.v).done)){u.n=5;break}return u.d(K(c()),4);case 4:n=!1,u.n=2;break;case 5:u.n=7;break;case 6:u.p=6,s=u.v,o=!0,b=s;case 7:if(u.p=7,u.p=8,!(n&&i.return!=null)){u.n=9;break}return u.n=9,i.return();case 9:if(u.p=9,!o){u.n=10;break}throw b;case 10:return u.f(9);case 11:return u.f(7);case 12:return u.a(2)}},t,null,[[8,,9,11],[1,6,7,12]])})),A.apply(this,arguments)}
/* restored
function* t(r, e) {
  var n, o, b, c, i, f, s;
  n = !1;
  o = !1;
  try {
    c = O().m(function () {...});
    i = M(e);
    while (true) {
      n = !(f = yield i.next()).done;
      if (!n) {
        break;
      }
      yield* K(c());
      n = !1;
    }
  } catch (%error) {
    s = %error;
    o = !0;
    b = s;
  } finally {
    try {
      if (n && (i.return != null)) {
        yield i.return();
      }
    } finally {
      if (o) {
        throw b;
      }
    }
  }
}
function* m() {
  var j;
  j = f.value;
  yield r.do("each", function () {...});
}
*/

// --- @babel/preset-env 7.26.0, minified by terser 5.51.2
function a(){return(a=n(r().mark(function t(e,n){var i,a,c,u,s,f;return r().wrap(function t(l){for(;;)switch(l.prev=l.next){case 0:i=!1,a=!1,l.prev=2,u=r().mark(function t(){var n;return r().wrap(function t(r){for(;;)switch(r.prev=r.next){case 0:return n=f.value,r.next=3,e.do("each",function(){return n});case 3:case"end":return r.stop()}},t)}),s=o(n);case 5:return l.next=7,s.next();case 7:if(!(i=!(f=l.sent).done)){l.next=12;break}return l.delegateYield(u(),"t0",9);case 9:i=!1,l.next=5;break;case 12:l.next=18;break;case 14:l.prev=14,l.t1=l.catch(2),a=!0,c=l.t1;case 18:if(l.prev=18,l.prev=19,!i||null==s.return){l.next=23;break}return l.next=23,s.return();case 23:if(l.prev=23,!a){l.next=26;break}throw c;case 26:return l.finish(23);case 27:return l.finish(18);case 28:case"end":return l.stop()}},t,null,[[2,14,18,28],[19,,23,27]])}))).apply(this,arguments)}
/* restored
function* t(e, n) {
  var i, a, c, u, s, f;
  var %t0, %t1;
  i = !1;
  a = !1;
  try {
    u = r().mark(function () {...});
    s = o(n);
    while (true) {
      i = !(f = yield s.next()).done;
      if (!i) {
        break;
      }
      %t0 = yield* u();
      i = !1;
    }
  } catch (%error) {
    %t1 = %error;
    a = !0;
    c = %t1;
  } finally {
    try {
      if (!(!i || (null == s.return))) {
        yield s.return();
      }
    } finally {
      if (a) {
        throw c;
      }
    }
  }
}
function* t() {
  var n;
  n = f.value;
  yield e.do("each", function () {...});
}
*/
