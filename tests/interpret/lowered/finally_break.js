// Source:
//   export async function run(step, xs) {
//     for (const x of xs) {
//       try {
//         if (x.stop) break;
//         await step.do("x", f);
//       } finally {
//         await step.do("clean", f);
//       }
//     }
//     await step.do("end", f);
//   }

// --- TypeScript 5.9.3, target ES5
export function run(step, xs) {
    return __awaiter(this, void 0, void 0, function () {
        var _i, xs_1, x;
        return __generator(this, function (_a) {
            switch (_a.label) {
                case 0:
                    _i = 0, xs_1 = xs;
                    _a.label = 1;
                case 1:
                    if (!(_i < xs_1.length)) return [3 /*break*/, 7];
                    x = xs_1[_i];
                    _a.label = 2;
                case 2:
                    _a.trys.push([2, , 4, 6]);
                    if (x.stop)
                        return [3 /*break*/, 7];
                    return [4 /*yield*/, step.do("x", f)];
                case 3:
                    _a.sent();
                    return [3 /*break*/, 6];
                case 4: return [4 /*yield*/, step.do("clean", f)];
                case 5:
                    _a.sent();
                    return [7 /*endfinally*/];
                case 6:
                    _i++;
                    return [3 /*break*/, 1];
                case 7: return [4 /*yield*/, step.do("end", f)];
                case 8:
                    _a.sent();
                    return [2 /*return*/];
            }
        });
    });
}
/* restored
function*() {
  var _i, xs_1, x;
  (_i = 0, xs_1 = xs);
  while (_i < xs_1.length) {
    x = xs_1[_i];
    try {
      if (x.stop) {
        break;
      }
      yield step.do("x", f);
    } finally {
      yield step.do("clean", f);
    }
    _i++;
  }
  yield step.do("end", f);
}
*/

// --- @swc/core 1.16.22, target es5
export function run(step, xs) {
    return _async_to_generator(function() {
        var _iteratorNormalCompletion, _didIteratorError, _iteratorError, _iterator, _step, x, err;
        return _ts_generator(this, function(_state) {
            switch(_state.label){
                case 0:
                    _iteratorNormalCompletion = true, _didIteratorError = false, _iteratorError = undefined;
                    _state.label = 1;
                case 1:
                    _state.trys.push([
                        1,
                        9,
                        10,
                        11
                    ]);
                    _iterator = xs[Symbol.iterator]();
                    _state.label = 2;
                case 2:
                    if (!!(_iteratorNormalCompletion = (_step = _iterator.next()).done)) return [
                        3,
                        8
                    ];
                    x = _step.value;
                    _state.label = 3;
                case 3:
                    _state.trys.push([
                        3,
                        ,
                        5,
                        7
                    ]);
                    if (x.stop) return [
                        3,
                        8
                    ];
                    return [
                        4,
                        step.do("x", f)
                    ];
                case 4:
                    _state.sent();
                    return [
                        3,
                        7
                    ];
                case 5:
                    return [
                        4,
                        step.do("clean", f)
                    ];
                case 6:
                    _state.sent();
                    return [
                        7
                    ];
                case 7:
                    _iteratorNormalCompletion = true;
                    return [
                        3,
                        2
                    ];
                case 8:
                    return [
                        3,
                        11
                    ];
                case 9:
                    err = _state.sent();
                    _didIteratorError = true;
                    _iteratorError = err;
                    return [
                        3,
                        11
                    ];
                case 10:
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
                case 11:
                    return [
                        4,
                        step.do("end", f)
                    ];
                case 12:
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
  (_iteratorNormalCompletion = true, _didIteratorError = false, _iteratorError = undefined);
  try {
    _iterator = xs[Symbol.iterator]();
    while (!(_iteratorNormalCompletion = (_step = _iterator.next()).done)) {
      x = _step.value;
      try {
        if (x.stop) {
          break;
        }
        yield step.do("x", f);
      } finally {
        yield step.do("clean", f);
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
  yield step.do("end", f);
}
*/

// --- @babel/preset-env 7.29.14
function _run() {
  _run = _asyncToGenerator(/*#__PURE__*/_regenerator().m(function _callee(step, xs) {
    var _iterator, _step, x, _t;
    return _regenerator().w(function (_context) {
      while (1) switch (_context.p = _context.n) {
        case 0:
          _iterator = _createForOfIteratorHelper(xs);
          _context.p = 1;
          _iterator.s();
        case 2:
          if ((_step = _iterator.n()).done) {
            _context.n = 8;
            break;
          }
          x = _step.value;
          _context.p = 3;
          if (!x.stop) {
            _context.n = 4;
            break;
          }
          return _context.a(3, 8);
        case 4:
          _context.n = 5;
          return step.do("x", f);
        case 5:
          _context.p = 5;
          _context.n = 6;
          return step.do("clean", f);
        case 6:
          return _context.f(5);
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
          _context.n = 12;
          return step.do("end", f);
        case 12:
          return _context.a(2);
      }
    }, _callee, null, [[3,, 5, 7], [1, 9, 10, 11]]);
  }));
  return _run.apply(this, arguments);
}
/* restored
function* _callee(step, xs) {
  var _iterator, _step, x, _t;
  _iterator = _createForOfIteratorHelper(xs);
  try {
    _iterator.s();
    while (!(_step = _iterator.n()).done) {
      x = _step.value;
      try {
        if (x.stop) {
          break;
        }
        yield step.do("x", f);
      } finally {
        yield step.do("clean", f);
      }
    }
  } catch (%error) {
    _t = %error;
    _iterator.e(_t);
  } finally {
    _iterator.f();
  }
  yield step.do("end", f);
}
*/

// --- @babel/preset-env 7.26.0 (regenerator-transform 0.15.2)
function _run() {
  _run = _asyncToGenerator(/*#__PURE__*/_regeneratorRuntime().mark(function _callee(step, xs) {
    var _iterator, _step, x;
    return _regeneratorRuntime().wrap(function _callee$(_context) {
      while (1) switch (_context.prev = _context.next) {
        case 0:
          _iterator = _createForOfIteratorHelper(xs);
          _context.prev = 1;
          _iterator.s();
        case 3:
          if ((_step = _iterator.n()).done) {
            _context.next = 16;
            break;
          }
          x = _step.value;
          _context.prev = 5;
          if (!x.stop) {
            _context.next = 8;
            break;
          }
          return _context.abrupt("break", 16);
        case 8:
          _context.next = 10;
          return step.do("x", f);
        case 10:
          _context.prev = 10;
          _context.next = 13;
          return step.do("clean", f);
        case 13:
          return _context.finish(10);
        case 14:
          _context.next = 3;
          break;
        case 16:
          _context.next = 21;
          break;
        case 18:
          _context.prev = 18;
          _context.t0 = _context["catch"](1);
          _iterator.e(_context.t0);
        case 21:
          _context.prev = 21;
          _iterator.f();
          return _context.finish(21);
        case 24:
          _context.next = 26;
          return step.do("end", f);
        case 26:
        case "end":
          return _context.stop();
      }
    }, _callee, null, [[1, 18, 21, 24], [5,, 10, 14]]);
  }));
  return _run.apply(this, arguments);
}
/* restored
function* _callee(step, xs) {
  var _iterator, _step, x;
  var %t0;
  _iterator = _createForOfIteratorHelper(xs);
  try {
    _iterator.s();
    while (!(_step = _iterator.n()).done) {
      x = _step.value;
      try {
        if (x.stop) {
          break;
        }
        yield step.do("x", f);
      } finally {
        yield step.do("clean", f);
      }
    }
  } catch (%error) {
    %t0 = %error;
    _iterator.e(%t0);
  } finally {
    _iterator.f();
  }
  yield step.do("end", f);
}
*/

// --- TypeScript 5.9.3, target ES5, minified by terser 5.51.2
export function run(e,r){return __awaiter(this,void 0,void 0,function(){var t,n,s;return __generator(this,function(a){switch(a.label){case 0:t=0,n=r,a.label=1;case 1:if(!(t<n.length))return[3,7];s=n[t],a.label=2;case 2:return a.trys.push([2,,4,6]),s.stop?[3,7]:[4,e.do("x",f)];case 3:return a.sent(),[3,6];case 4:return[4,e.do("clean",f)];case 5:return a.sent(),[7];case 6:return t++,[3,1];case 7:return[4,e.do("end",f)];case 8:return a.sent(),[2]}})})}
/* restored
function*() {
  var t, n, s;
  t = 0;
  n = r;
  while (t < n.length) {
    s = n[t];
    try {
      if (s.stop) {
        break;
      }
      yield e.do("x", f);
    } finally {
      yield e.do("clean", f);
    }
    t++;
  }
  yield e.do("end", f);
}
*/

// --- @swc/core 1.16.22, target es5, minified by itself
export function run(t,n){return e(function(){var e,s,a,u,c,o,l;return r(this,function(r){switch(r.label){case 0:e=!0,s=!1,a=void 0,r.label=1;case 1:r.trys.push([1,9,10,11]),u=n[Symbol.iterator](),r.label=2;case 2:if(e=(c=u.next()).done)return[3,8];o=c.value,r.label=3;case 3:if(r.trys.push([3,,5,7]),o.stop)return[3,8];return[4,t.do("x",f)];case 4:return r.sent(),[3,7];case 5:return[4,t.do("clean",f)];case 6:return r.sent(),[7];case 7:return e=!0,[3,2];case 8:return[3,11];case 9:return l=r.sent(),s=!0,a=l,[3,11];case 10:try{e||null==u.return||u.return()}finally{if(s)throw a}return[7];case 11:return[4,t.do("end",f)];case 12:return r.sent(),[2]}})})()}
/* restored
function*() {
  var e, s, a, u, c, o, l;
  e = !0;
  s = !1;
  a = void 0;
  try {
    u = n[Symbol.iterator]();
    while (true) {
      e = (c = u.next()).done;
      if (e) {
        break;
      }
      o = c.value;
      try {
        if (o.stop) {
          break;
        }
        yield t.do("x", f);
      } finally {
        yield t.do("clean", f);
      }
      e = !0;
    }
  } catch (%error) {
    l = %error;
    s = !0;
    a = l;
  } finally {
    try {
      (e || (null == u.return)) || u.return();
    } finally {
      if (s) {
        throw a;
      }
    }
  }
  yield t.do("end", f);
}
*/

// --- @babel/preset-env 7.29.14, minified by esbuild 0.28.2
function E(){return E=J(I().m(function e(r,t){var o,i,s,c;return I().w(function(n){for(;;)switch(n.p=n.n){case 0:o=z(t),n.p=1,o.s();case 2:if((i=o.n()).done){n.n=8;break}if(s=i.value,n.p=3,!s.stop){n.n=4;break}return n.a(3,8);case 4:return n.n=5,r.do("x",f);case 5:return n.p=5,n.n=6,r.do("clean",f);case 6:return n.f(5);case 7:n.n=2;break;case 8:n.n=10;break;case 9:n.p=9,c=n.v,o.e(c);case 10:return n.p=10,o.f(),n.f(10);case 11:return n.n=12,r.do("end",f);case 12:return n.a(2)}},e,null,[[3,,5,7],[1,9,10,11]])})),E.apply(this,arguments)}
/* restored
function* e(r, t) {
  var o, i, s, c;
  o = z(t);
  try {
    o.s();
    while (!(i = o.n()).done) {
      s = i.value;
      try {
        if (s.stop) {
          break;
        }
        yield r.do("x", f);
      } finally {
        yield r.do("clean", f);
      }
    }
  } catch (%error) {
    c = %error;
    o.e(c);
  } finally {
    o.f();
  }
  yield r.do("end", f);
}
*/

// --- @babel/preset-env 7.26.0, minified by terser 5.51.2
function c(){return(c=a(r().mark(function t(n,o){var i,a,c;return r().wrap(function t(r){for(;;)switch(r.prev=r.next){case 0:i=e(o),r.prev=1,i.s();case 3:if((a=i.n()).done){r.next=16;break}if(c=a.value,r.prev=5,!c.stop){r.next=8;break}return r.abrupt("break",16);case 8:return r.next=10,n.do("x",f);case 10:return r.prev=10,r.next=13,n.do("clean",f);case 13:return r.finish(10);case 14:r.next=3;break;case 16:r.next=21;break;case 18:r.prev=18,r.t0=r.catch(1),i.e(r.t0);case 21:return r.prev=21,i.f(),r.finish(21);case 24:return r.next=26,n.do("end",f);case 26:case"end":return r.stop()}},t,null,[[1,18,21,24],[5,,10,14]])}))).apply(this,arguments)}
/* restored
function* t(n, o) {
  var i, a, c;
  var %t0;
  i = e(o);
  try {
    i.s();
    while (!(a = i.n()).done) {
      c = a.value;
      try {
        if (c.stop) {
          break;
        }
        yield n.do("x", f);
      } finally {
        yield n.do("clean", f);
      }
    }
  } catch (%error) {
    %t0 = %error;
    i.e(%t0);
  } finally {
    i.f();
  }
  yield n.do("end", f);
}
*/
