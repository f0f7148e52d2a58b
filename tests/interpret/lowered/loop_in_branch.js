// Source:
//   export async function run(step, a, b) {
//     if (a) {
//       for (const x of b) {
//         if (x.one) { await step.do("one", f); }
//         else if (x.two) { await step.do("two", f); }
//         else { await step.do("three", f); }
//       }
//     } else if (b) {
//       return await step.do("b", f);
//     }
//     await step.do("end", f);
//   }

// --- TypeScript 5.9.3, target ES5
export function run(step, a, b) {
    return __awaiter(this, void 0, void 0, function () {
        var _i, b_1, x;
        return __generator(this, function (_a) {
            switch (_a.label) {
                case 0:
                    if (!a) return [3 /*break*/, 9];
                    _i = 0, b_1 = b;
                    _a.label = 1;
                case 1:
                    if (!(_i < b_1.length)) return [3 /*break*/, 8];
                    x = b_1[_i];
                    if (!x.one) return [3 /*break*/, 3];
                    return [4 /*yield*/, step.do("one", f)];
                case 2:
                    _a.sent();
                    return [3 /*break*/, 7];
                case 3:
                    if (!x.two) return [3 /*break*/, 5];
                    return [4 /*yield*/, step.do("two", f)];
                case 4:
                    _a.sent();
                    return [3 /*break*/, 7];
                case 5: return [4 /*yield*/, step.do("three", f)];
                case 6:
                    _a.sent();
                    _a.label = 7;
                case 7:
                    _i++;
                    return [3 /*break*/, 1];
                case 8: return [3 /*break*/, 11];
                case 9:
                    if (!b) return [3 /*break*/, 11];
                    return [4 /*yield*/, step.do("b", f)];
                case 10: return [2 /*return*/, _a.sent()];
                case 11: return [4 /*yield*/, step.do("end", f)];
                case 12:
                    _a.sent();
                    return [2 /*return*/];
            }
        });
    });
}
/* restored
function*() {
  var _i, b_1, x;
  if (a) {
    (_i = 0, b_1 = b);
    while (_i < b_1.length) {
      x = b_1[_i];
      if (x.one) {
        yield step.do("one", f);
      } else if (x.two) {
        yield step.do("two", f);
      } else {
        yield step.do("three", f);
      }
      _i++;
    }
  } else if (b) {
    return yield step.do("b", f);
  }
  yield step.do("end", f);
}
*/

// --- @swc/core 1.16.22, target es5
export function run(step, a, b) {
    return _async_to_generator(function() {
        var _iteratorNormalCompletion, _didIteratorError, _iteratorError, _iterator, _step, x, err;
        return _ts_generator(this, function(_state) {
            switch(_state.label){
                case 0:
                    if (!a) return [
                        3,
                        13
                    ];
                    _iteratorNormalCompletion = true, _didIteratorError = false, _iteratorError = undefined;
                    _state.label = 1;
                case 1:
                    _state.trys.push([
                        1,
                        10,
                        11,
                        12
                    ]);
                    _iterator = b[Symbol.iterator]();
                    _state.label = 2;
                case 2:
                    if (!!(_iteratorNormalCompletion = (_step = _iterator.next()).done)) return [
                        3,
                        9
                    ];
                    x = _step.value;
                    if (!x.one) return [
                        3,
                        4
                    ];
                    return [
                        4,
                        step.do("one", f)
                    ];
                case 3:
                    _state.sent();
                    return [
                        3,
                        8
                    ];
                case 4:
                    if (!x.two) return [
                        3,
                        6
                    ];
                    return [
                        4,
                        step.do("two", f)
                    ];
                case 5:
                    _state.sent();
                    return [
                        3,
                        8
                    ];
                case 6:
                    return [
                        4,
                        step.do("three", f)
                    ];
                case 7:
                    _state.sent();
                    _state.label = 8;
                case 8:
                    _iteratorNormalCompletion = true;
                    return [
                        3,
                        2
                    ];
                case 9:
                    return [
                        3,
                        12
                    ];
                case 10:
                    err = _state.sent();
                    _didIteratorError = true;
                    _iteratorError = err;
                    return [
                        3,
                        12
                    ];
                case 11:
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
                case 12:
                    return [
                        3,
                        15
                    ];
                case 13:
                    if (!b) return [
                        3,
                        15
                    ];
                    return [
                        4,
                        step.do("b", f)
                    ];
                case 14:
                    return [
                        2,
                        _state.sent()
                    ];
                case 15:
                    return [
                        4,
                        step.do("end", f)
                    ];
                case 16:
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
  var _iteratorNormalCompletion, _didIteratorError, _iteratorError, _iterator, _step, x, err;
  if (a) {
    (_iteratorNormalCompletion = true, _didIteratorError = false, _iteratorError = undefined);
    try {
      _iterator = b[Symbol.iterator]();
      while (!(_iteratorNormalCompletion = (_step = _iterator.next()).done)) {
        x = _step.value;
        if (x.one) {
          yield step.do("one", f);
        } else if (x.two) {
          yield step.do("two", f);
        } else {
          yield step.do("three", f);
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
  } else if (b) {
    return yield step.do("b", f);
  }
  yield step.do("end", f);
}
*/

// --- @babel/preset-env 7.29.14
function _run() {
  _run = _asyncToGenerator(/*#__PURE__*/_regenerator().m(function _callee(step, a, b) {
    var _iterator, _step, x, _t;
    return _regenerator().w(function (_context) {
      while (1) switch (_context.p = _context.n) {
        case 0:
          if (!a) {
            _context.n = 12;
            break;
          }
          _iterator = _createForOfIteratorHelper(b);
          _context.p = 1;
          _iterator.s();
        case 2:
          if ((_step = _iterator.n()).done) {
            _context.n = 8;
            break;
          }
          x = _step.value;
          if (!x.one) {
            _context.n = 4;
            break;
          }
          _context.n = 3;
          return step.do("one", f);
        case 3:
          _context.n = 7;
          break;
        case 4:
          if (!x.two) {
            _context.n = 6;
            break;
          }
          _context.n = 5;
          return step.do("two", f);
        case 5:
          _context.n = 7;
          break;
        case 6:
          _context.n = 7;
          return step.do("three", f);
        case 7:
          _context.n = 2;
          break;
        case 8:
          _context.n = 10;
          break;
        case 9:
          _context.p = 9;
          _t = _context.v;
          _iterator.e(_t);
        case 10:
          _context.p = 10;
          _iterator.f();
          return _context.f(10);
        case 11:
          _context.n = 14;
          break;
        case 12:
          if (!b) {
            _context.n = 14;
            break;
          }
          _context.n = 13;
          return step.do("b", f);
        case 13:
          return _context.a(2, _context.v);
        case 14:
          _context.n = 15;
          return step.do("end", f);
        case 15:
          return _context.a(2);
      }
    }, _callee, null, [[1, 9, 10, 11]]);
  }));
  return _run.apply(this, arguments);
}
/* restored
function* _callee(step, a, b) {
  var _iterator, _step, x, _t;
  if (a) {
    _iterator = _createForOfIteratorHelper(b);
    try {
      _iterator.s();
      while (!(_step = _iterator.n()).done) {
        x = _step.value;
        if (x.one) {
          yield step.do("one", f);
        } else if (x.two) {
          yield step.do("two", f);
        } else {
          yield step.do("three", f);
        }
      }
    } catch (%error) {
      _t = %error;
      _iterator.e(_t);
    } finally {
      _iterator.f();
    }
  } else if (b) {
    return yield step.do("b", f);
  }
  yield step.do("end", f);
}
*/

// --- @babel/preset-env 7.26.0 (regenerator-transform 0.15.2)
function _run() {
  _run = _asyncToGenerator(/*#__PURE__*/_regeneratorRuntime().mark(function _callee(step, a, b) {
    var _iterator, _step, x;
    return _regeneratorRuntime().wrap(function _callee$(_context) {
      while (1) switch (_context.prev = _context.next) {
        case 0:
          if (!a) {
            _context.next = 30;
            break;
          }
          _iterator = _createForOfIteratorHelper(b);
          _context.prev = 2;
          _iterator.s();
        case 4:
          if ((_step = _iterator.n()).done) {
            _context.next = 20;
            break;
          }
          x = _step.value;
          if (!x.one) {
            _context.next = 11;
            break;
          }
          _context.next = 9;
          return step.do("one", f);
        case 9:
          _context.next = 18;
          break;
        case 11:
          if (!x.two) {
            _context.next = 16;
            break;
          }
          _context.next = 14;
          return step.do("two", f);
        case 14:
          _context.next = 18;
          break;
        case 16:
          _context.next = 18;
          return step.do("three", f);
        case 18:
          _context.next = 4;
          break;
        case 20:
          _context.next = 25;
          break;
        case 22:
          _context.prev = 22;
          _context.t0 = _context["catch"](2);
          _iterator.e(_context.t0);
        case 25:
          _context.prev = 25;
          _iterator.f();
          return _context.finish(25);
        case 28:
          _context.next = 34;
          break;
        case 30:
          if (!b) {
            _context.next = 34;
            break;
          }
          _context.next = 33;
          return step.do("b", f);
        case 33:
          return _context.abrupt("return", _context.sent);
        case 34:
          _context.next = 36;
          return step.do("end", f);
        case 36:
        case "end":
          return _context.stop();
      }
    }, _callee, null, [[2, 22, 25, 28]]);
  }));
  return _run.apply(this, arguments);
}
/* restored
function* _callee(step, a, b) {
  var _iterator, _step, x;
  var %t0;
  if (a) {
    _iterator = _createForOfIteratorHelper(b);
    try {
      _iterator.s();
      while (!(_step = _iterator.n()).done) {
        x = _step.value;
        if (x.one) {
          yield step.do("one", f);
        } else if (x.two) {
          yield step.do("two", f);
        } else {
          yield step.do("three", f);
        }
      }
    } catch (%error) {
      %t0 = %error;
      _iterator.e(%t0);
    } finally {
      _iterator.f();
    }
  } else if (b) {
    return yield step.do("b", f);
  }
  yield step.do("end", f);
}
*/

// --- TypeScript 5.9.3, target ES5, minified by terser 5.51.2
export function run(e,r,t){return __awaiter(this,void 0,void 0,function(){var n,s,a;return __generator(this,function(u){switch(u.label){case 0:if(!r)return[3,9];n=0,s=t,u.label=1;case 1:return n<s.length?(a=s[n]).one?[4,e.do("one",f)]:[3,3]:[3,8];case 2:return u.sent(),[3,7];case 3:return a.two?[4,e.do("two",f)]:[3,5];case 4:return u.sent(),[3,7];case 5:return[4,e.do("three",f)];case 6:u.sent(),u.label=7;case 7:return n++,[3,1];case 8:return[3,11];case 9:return t?[4,e.do("b",f)]:[3,11];case 10:return[2,u.sent()];case 11:return[4,e.do("end",f)];case 12:return u.sent(),[2]}})})}
/* restored
function*() {
  var n, s, a;
  if (r) {
    n = 0;
    s = t;
    while (n < s.length) {
      if ((a = s[n]).one) {
        yield e.do("one", f);
      } else if (a.two) {
        yield e.do("two", f);
      } else {
        yield e.do("three", f);
      }
      n++;
    }
  } else if (t) {
    return yield e.do("b", f);
  }
  yield e.do("end", f);
}
*/

// --- @swc/core 1.16.22, target es5, minified by itself
export function run(t,n,s){return e(function(){var e,a,u,o,c,i,l;return r(this,function(r){switch(r.label){case 0:if(!n)return[3,13];e=!0,a=!1,u=void 0,r.label=1;case 1:r.trys.push([1,10,11,12]),o=s[Symbol.iterator](),r.label=2;case 2:if(e=(c=o.next()).done)return[3,9];if(!(i=c.value).one)return[3,4];return[4,t.do("one",f)];case 3:case 5:return r.sent(),[3,8];case 4:if(!i.two)return[3,6];return[4,t.do("two",f)];case 6:return[4,t.do("three",f)];case 7:r.sent(),r.label=8;case 8:return e=!0,[3,2];case 9:return[3,12];case 10:return l=r.sent(),a=!0,u=l,[3,12];case 11:try{e||null==o.return||o.return()}finally{if(a)throw u}return[7];case 12:return[3,15];case 13:if(!s)return[3,15];return[4,t.do("b",f)];case 14:return[2,r.sent()];case 15:return[4,t.do("end",f)];case 16:return r.sent(),[2]}})})()}
/* restored
function*() {
  var e, a, u, o, c, i, l;
  if (n) {
    e = !0;
    a = !1;
    u = void 0;
    try {
      o = s[Symbol.iterator]();
      while (true) {
        e = (c = o.next()).done;
        if (e) {
          break;
        }
        if ((i = c.value).one) {
          yield t.do("one", f);
        } else if (i.two) {
          yield t.do("two", f);
        } else {
          yield t.do("three", f);
        }
        e = !0;
      }
    } catch (%error) {
      l = %error;
      a = !0;
      u = l;
    } finally {
      try {
        (e || (null == o.return)) || o.return();
      } finally {
        if (a) {
          throw u;
        }
      }
    }
  } else if (s) {
    return yield t.do("b", f);
  }
  yield t.do("end", f);
}
*/

// --- @babel/preset-env 7.29.14, minified by esbuild 0.28.2
function E(){return E=K(I().m(function n(e,t,a){var o,s,u,c;return I().w(function(r){for(;;)switch(r.p=r.n){case 0:if(!t){r.n=12;break}o=B(a),r.p=1,o.s();case 2:if((s=o.n()).done){r.n=8;break}if(u=s.value,!u.one){r.n=4;break}return r.n=3,e.do("one",f);case 3:r.n=7;break;case 4:if(!u.two){r.n=6;break}return r.n=5,e.do("two",f);case 5:r.n=7;break;case 6:return r.n=7,e.do("three",f);case 7:r.n=2;break;case 8:r.n=10;break;case 9:r.p=9,c=r.v,o.e(c);case 10:return r.p=10,o.f(),r.f(10);case 11:r.n=14;break;case 12:if(!a){r.n=14;break}return r.n=13,e.do("b",f);case 13:return r.a(2,r.v);case 14:return r.n=15,e.do("end",f);case 15:return r.a(2)}},n,null,[[1,9,10,11]])})),E.apply(this,arguments)}
/* restored
function* n(e, t, a) {
  var o, s, u, c;
  if (t) {
    o = B(a);
    try {
      o.s();
      while (!(s = o.n()).done) {
        u = s.value;
        if (u.one) {
          yield e.do("one", f);
        } else if (u.two) {
          yield e.do("two", f);
        } else {
          yield e.do("three", f);
        }
      }
    } catch (%error) {
      c = %error;
      o.e(c);
    } finally {
      o.f();
    }
  } else if (a) {
    return yield e.do("b", f);
  }
  yield e.do("end", f);
}
*/

// --- @babel/preset-env 7.26.0, minified by terser 5.51.2
function c(){return(c=a(r().mark(function t(n,o,i){var a,c,u;return r().wrap(function t(r){for(;;)switch(r.prev=r.next){case 0:if(!o){r.next=30;break}a=e(i),r.prev=2,a.s();case 4:if((c=a.n()).done){r.next=20;break}if(!(u=c.value).one){r.next=11;break}return r.next=9,n.do("one",f);case 9:r.next=18;break;case 11:if(!u.two){r.next=16;break}return r.next=14,n.do("two",f);case 14:r.next=18;break;case 16:return r.next=18,n.do("three",f);case 18:r.next=4;break;case 20:r.next=25;break;case 22:r.prev=22,r.t0=r.catch(2),a.e(r.t0);case 25:return r.prev=25,a.f(),r.finish(25);case 28:r.next=34;break;case 30:if(!i){r.next=34;break}return r.next=33,n.do("b",f);case 33:return r.abrupt("return",r.sent);case 34:return r.next=36,n.do("end",f);case 36:case"end":return r.stop()}},t,null,[[2,22,25,28]])}))).apply(this,arguments)}
/* restored
function* t(n, o, i) {
  var a, c, u;
  var %t0;
  if (o) {
    a = e(i);
    try {
      a.s();
      while (!(c = a.n()).done) {
        if ((u = c.value).one) {
          yield n.do("one", f);
        } else if (u.two) {
          yield n.do("two", f);
        } else {
          yield n.do("three", f);
        }
      }
    } catch (%error) {
      %t0 = %error;
      a.e(%t0);
    } finally {
      a.f();
    }
  } else if (i) {
    return yield n.do("b", f);
  }
  yield n.do("end", f);
}
*/
