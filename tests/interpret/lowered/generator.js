// Source:
//   export function* steps(step, xs) {
//     for (const x of xs) {
//       const r = yield step.do("x", f);
//       if (r) yield* more(r);
//     }
//     return 1;
//   }

// --- TypeScript 5.9.3, target ES5
export function steps(step, xs) {
    var _i, xs_1, x, r;
    return __generator(this, function (_a) {
        switch (_a.label) {
            case 0:
                _i = 0, xs_1 = xs;
                _a.label = 1;
            case 1:
                if (!(_i < xs_1.length)) return [3 /*break*/, 5];
                x = xs_1[_i];
                return [4 /*yield*/, step.do("x", f)];
            case 2:
                r = _a.sent();
                if (!r) return [3 /*break*/, 4];
                return [5 /*yield**/, __values(more(r))];
            case 3:
                _a.sent();
                _a.label = 4;
            case 4:
                _i++;
                return [3 /*break*/, 1];
            case 5: return [2 /*return*/, 1];
        }
    });
}
/* restored
function* steps(step, xs) {
  var _i, xs_1, x, r;
  (_i = 0, xs_1 = xs);
  while (_i < xs_1.length) {
    x = xs_1[_i];
    r = yield step.do("x", f);
    if (r) {
      yield* __values(more(r));
    }
    _i++;
  }
  return 1;
}
*/

// --- @swc/core 1.16.22, target es5
export function steps(step, xs) {
    var _iteratorNormalCompletion, _didIteratorError, _iteratorError, _iterator, _step, x, r, err;
    return _ts_generator(this, function(_state) {
        switch(_state.label){
            case 0:
                _iteratorNormalCompletion = true, _didIteratorError = false, _iteratorError = undefined;
                _state.label = 1;
            case 1:
                _state.trys.push([
                    1,
                    7,
                    8,
                    9
                ]);
                _iterator = xs[Symbol.iterator]();
                _state.label = 2;
            case 2:
                if (!!(_iteratorNormalCompletion = (_step = _iterator.next()).done)) return [
                    3,
                    6
                ];
                x = _step.value;
                return [
                    4,
                    step.do("x", f)
                ];
            case 3:
                r = _state.sent();
                if (!r) return [
                    3,
                    5
                ];
                return [
                    5,
                    _ts_values(more(r))
                ];
            case 4:
                _state.sent();
                _state.label = 5;
            case 5:
                _iteratorNormalCompletion = true;
                return [
                    3,
                    2
                ];
            case 6:
                return [
                    3,
                    9
                ];
            case 7:
                err = _state.sent();
                _didIteratorError = true;
                _iteratorError = err;
                return [
                    3,
                    9
                ];
            case 8:
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
            case 9:
                return [
                    2,
                    1
                ];
        }
    });
}
/* restored
function* steps(step, xs) {
  var _iteratorNormalCompletion, _didIteratorError, _iteratorError, _iterator, _step, x, r, err;
  (_iteratorNormalCompletion = true, _didIteratorError = false, _iteratorError = undefined);
  try {
    _iterator = xs[Symbol.iterator]();
    while (!(_iteratorNormalCompletion = (_step = _iterator.next()).done)) {
      x = _step.value;
      r = yield step.do("x", f);
      if (r) {
        yield* _ts_values(more(r));
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
  return 1;
}
*/

// --- @babel/preset-env 7.29.14
export function steps(step, xs) {
  var _iterator, _step, x, r, _t;
  return _regenerator().w(function (_context) {
    while (1) switch (_context.p = _context.n) {
      case 0:
        _iterator = _createForOfIteratorHelper(xs);
        _context.p = 1;
        _iterator.s();
      case 2:
        if ((_step = _iterator.n()).done) {
          _context.n = 5;
          break;
        }
        x = _step.value;
        _context.n = 3;
        return step.do("x", f);
      case 3:
        r = _context.v;
        if (!r) {
          _context.n = 4;
          break;
        }
        return _context.d(_regeneratorValues(more(r)), 4);
      case 4:
        _context.n = 2;
        break;
      case 5:
        _context.n = 7;
        break;
      case 6:
        _context.p = 6;
        _t = _context.v;
        _iterator.e(_t);
      case 7:
        _context.p = 7;
        _iterator.f();
        return _context.f(7);
      case 8:
        return _context.a(2, 1);
    }
  }, _marked, null, [[1, 6, 7, 8]]);
}
/* restored
function* steps(step, xs) {
  var _iterator, _step, x, r, _t;
  _iterator = _createForOfIteratorHelper(xs);
  try {
    _iterator.s();
    while (!(_step = _iterator.n()).done) {
      x = _step.value;
      r = yield step.do("x", f);
      if (r) {
        yield* _regeneratorValues(more(r));
      }
    }
  } catch (%error) {
    _t = %error;
    _iterator.e(_t);
  } finally {
    _iterator.f();
  }
  return 1;
}
*/

// --- @babel/preset-env 7.26.0 (regenerator-transform 0.15.2)
export function steps(step, xs) {
  var _iterator, _step, x, r;
  return _regeneratorRuntime().wrap(function steps$(_context) {
    while (1) switch (_context.prev = _context.next) {
      case 0:
        _iterator = _createForOfIteratorHelper(xs);
        _context.prev = 1;
        _iterator.s();
      case 3:
        if ((_step = _iterator.n()).done) {
          _context.next = 12;
          break;
        }
        x = _step.value;
        _context.next = 7;
        return step.do("x", f);
      case 7:
        r = _context.sent;
        if (!r) {
          _context.next = 10;
          break;
        }
        return _context.delegateYield(more(r), "t0", 10);
      case 10:
        _context.next = 3;
        break;
      case 12:
        _context.next = 17;
        break;
      case 14:
        _context.prev = 14;
        _context.t1 = _context["catch"](1);
        _iterator.e(_context.t1);
      case 17:
        _context.prev = 17;
        _iterator.f();
        return _context.finish(17);
      case 20:
        return _context.abrupt("return", 1);
      case 21:
      case "end":
        return _context.stop();
    }
  }, _marked, null, [[1, 14, 17, 20]]);
}
/* restored
function* steps(step, xs) {
  var _iterator, _step, x, r;
  var %t0, %t1;
  _iterator = _createForOfIteratorHelper(xs);
  try {
    _iterator.s();
    while (!(_step = _iterator.n()).done) {
      x = _step.value;
      r = yield step.do("x", f);
      if (r) {
        %t0 = yield* more(r);
      }
    }
  } catch (%error) {
    %t1 = %error;
    _iterator.e(%t1);
  } finally {
    _iterator.f();
  }
  return 1;
}
*/

// --- TypeScript 5.9.3, target ES5, minified by terser 5.51.2
export function steps(e,r){var t,n,s,a;return __generator(this,function(c){switch(c.label){case 0:t=0,n=r,c.label=1;case 1:return t<n.length?(s=n[t],[4,e.do("x",f)]):[3,5];case 2:return(a=c.sent())?[5,__values(more(a))]:[3,4];case 3:c.sent(),c.label=4;case 4:return t++,[3,1];case 5:return[2,1]}})}
/* restored
function* steps(e, r) {
  var t, n, s, a;
  t = 0;
  n = r;
  while (t < n.length) {
    s = n[t];
    a = yield e.do("x", f);
    if (a) {
      yield* __values(more(a));
    }
    t++;
  }
  return 1;
}
*/

// --- @swc/core 1.16.22, target es5, minified by itself
export function steps(t,s){var n,a,u,l,c,o,i,_;return e(this,function(e){switch(e.label){case 0:n=!0,a=!1,u=void 0,e.label=1;case 1:e.trys.push([1,7,8,9]),l=s[Symbol.iterator](),e.label=2;case 2:if(n=(c=l.next()).done)return[3,6];return o=c.value,[4,t.do("x",f)];case 3:if(!(i=e.sent()))return[3,5];return[5,r(more(i))];case 4:e.sent(),e.label=5;case 5:return n=!0,[3,2];case 6:return[3,9];case 7:return _=e.sent(),a=!0,u=_,[3,9];case 8:try{n||null==l.return||l.return()}finally{if(a)throw u}return[7];case 9:return[2,1]}})}
/* restored
function* steps(t, s) {
  var n, a, u, l, c, o, i, _;
  n = !0;
  a = !1;
  u = void 0;
  try {
    l = s[Symbol.iterator]();
    while (true) {
      n = (c = l.next()).done;
      if (n) {
        break;
      }
      o = c.value;
      i = yield t.do("x", f);
      if (i) {
        yield* r(more(i));
      }
      n = !0;
    }
  } catch (%error) {
    _ = %error;
    a = !0;
    u = _;
  } finally {
    try {
      (n || (null == l.return)) || l.return();
    } finally {
      if (a) {
        throw u;
      }
    }
  }
  return 1;
}
*/

// --- @babel/preset-env 7.29.14, minified by esbuild 0.28.2
export function steps(r,t){var e,u,i,m,c;return P().w(function(n){for(;;)switch(n.p=n.n){case 0:e=z(t),n.p=1,e.s();case 2:if((u=e.n()).done){n.n=5;break}return i=u.value,n.n=3,r.do("x",f);case 3:if(m=n.v,!m){n.n=4;break}return n.d($(more(m)),4);case 4:n.n=2;break;case 5:n.n=7;break;case 6:n.p=6,c=n.v,e.e(c);case 7:return n.p=7,e.f(),n.f(7);case 8:return n.a(2,1)}},q,null,[[1,6,7,8]])}
/* restored
function* steps(r, t) {
  var e, u, i, m, c;
  e = z(t);
  try {
    e.s();
    while (!(u = e.n()).done) {
      i = u.value;
      m = yield r.do("x", f);
      if (m) {
        yield* $(more(m));
      }
    }
  } catch (%error) {
    c = %error;
    e.e(c);
  } finally {
    e.f();
  }
  return 1;
}
*/

// --- @babel/preset-env 7.26.0, minified by terser 5.51.2
export function steps(t,o){var i,a,c,u;return r().wrap(function r(e){for(;;)switch(e.prev=e.next){case 0:i=n(o),e.prev=1,i.s();case 3:if((a=i.n()).done){e.next=12;break}return c=a.value,e.next=7,t.do("x",f);case 7:if(!(u=e.sent)){e.next=10;break}return e.delegateYield(more(u),"t0",10);case 10:e.next=3;break;case 12:e.next=17;break;case 14:e.prev=14,e.t1=e.catch(1),i.e(e.t1);case 17:return e.prev=17,i.f(),e.finish(17);case 20:return e.abrupt("return",1);case 21:case"end":return e.stop()}},e,null,[[1,14,17,20]])}
/* restored
function* steps(t, o) {
  var i, a, c, u;
  var %t0, %t1;
  i = n(o);
  try {
    i.s();
    while (!(a = i.n()).done) {
      c = a.value;
      u = yield t.do("x", f);
      if (u) {
        %t0 = yield* more(u);
      }
    }
  } catch (%error) {
    %t1 = %error;
    i.e(%t1);
  } finally {
    i.f();
  }
  return 1;
}
*/
