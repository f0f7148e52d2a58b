// Source:
//   export async function run(step, xs) {
//     for (const x of xs) {
//       switch (x) {
//         case 1: await step.do("one", f); continue;
//         case 2: await step.do("two", f); break;
//         case 3: return await step.do("three", f);
//       }
//       await step.do("after", f);
//     }
//   }

// --- TypeScript 5.9.3, target ES5
export function run(step, xs) {
    return __awaiter(this, void 0, void 0, function () {
        var _i, xs_1, x, _a;
        return __generator(this, function (_b) {
            switch (_b.label) {
                case 0:
                    _i = 0, xs_1 = xs;
                    _b.label = 1;
                case 1:
                    if (!(_i < xs_1.length)) return [3 /*break*/, 11];
                    x = xs_1[_i];
                    _a = x;
                    switch (_a) {
                        case 1: return [3 /*break*/, 2];
                        case 2: return [3 /*break*/, 4];
                        case 3: return [3 /*break*/, 6];
                    }
                    return [3 /*break*/, 8];
                case 2: return [4 /*yield*/, step.do("one", f)];
                case 3:
                    _b.sent();
                    return [3 /*break*/, 10];
                case 4: return [4 /*yield*/, step.do("two", f)];
                case 5:
                    _b.sent();
                    return [3 /*break*/, 8];
                case 6: return [4 /*yield*/, step.do("three", f)];
                case 7: return [2 /*return*/, _b.sent()];
                case 8: return [4 /*yield*/, step.do("after", f)];
                case 9:
                    _b.sent();
                    _b.label = 10;
                case 10:
                    _i++;
                    return [3 /*break*/, 1];
                case 11: return [2 /*return*/];
            }
        });
    });
}
/* restored
function*() {
  var _i, xs_1, x, _a;
  (_i = 0, xs_1 = xs);
  while (_i < xs_1.length) {
    %1: {
      x = xs_1[_i];
      _a = x;
      switch (_a) {
        case 1:
          yield step.do("one", f);
          break %1;
        case 2:
          yield step.do("two", f);
          break;
        case 3:
          return yield step.do("three", f);
        default:
          break;
      }
      yield step.do("after", f);
    }
    _i++;
  }
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
                        13,
                        14,
                        15
                    ]);
                    _iterator = xs[Symbol.iterator]();
                    _state.label = 2;
                case 2:
                    if (!!(_iteratorNormalCompletion = (_step = _iterator.next()).done)) return [
                        3,
                        12
                    ];
                    x = _step.value;
                    switch(x){
                        case 1:
                            return [
                                3,
                                3
                            ];
                        case 2:
                            return [
                                3,
                                5
                            ];
                        case 3:
                            return [
                                3,
                                7
                            ];
                    }
                    return [
                        3,
                        9
                    ];
                case 3:
                    return [
                        4,
                        step.do("one", f)
                    ];
                case 4:
                    _state.sent();
                    return [
                        3,
                        11
                    ];
                case 5:
                    return [
                        4,
                        step.do("two", f)
                    ];
                case 6:
                    _state.sent();
                    return [
                        3,
                        9
                    ];
                case 7:
                    return [
                        4,
                        step.do("three", f)
                    ];
                case 8:
                    return [
                        2,
                        _state.sent()
                    ];
                case 9:
                    return [
                        4,
                        step.do("after", f)
                    ];
                case 10:
                    _state.sent();
                    _state.label = 11;
                case 11:
                    _iteratorNormalCompletion = true;
                    return [
                        3,
                        2
                    ];
                case 12:
                    return [
                        3,
                        15
                    ];
                case 13:
                    err = _state.sent();
                    _didIteratorError = true;
                    _iteratorError = err;
                    return [
                        3,
                        15
                    ];
                case 14:
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
                case 15:
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
      %1: {
        x = _step.value;
        switch (x) {
          case 1:
            yield step.do("one", f);
            break %1;
          case 2:
            yield step.do("two", f);
            break;
          case 3:
            return yield step.do("three", f);
          default:
            break;
        }
        yield step.do("after", f);
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
*/

// --- @babel/preset-env 7.29.14
function _run() {
  _run = _asyncToGenerator(/*#__PURE__*/_regenerator().m(function _callee(step, xs) {
    var _iterator, _step, x, _t, _t2;
    return _regenerator().w(function (_context) {
      while (1) switch (_context.p = _context.n) {
        case 0:
          _iterator = _createForOfIteratorHelper(xs);
          _context.p = 1;
          _iterator.s();
        case 2:
          if ((_step = _iterator.n()).done) {
            _context.n = 11;
            break;
          }
          x = _step.value;
          _t = x;
          _context.n = _t === 1 ? 3 : _t === 2 ? 5 : _t === 3 ? 7 : 9;
          break;
        case 3:
          _context.n = 4;
          return step.do("one", f);
        case 4:
          return _context.a(3, 10);
        case 5:
          _context.n = 6;
          return step.do("two", f);
        case 6:
          return _context.a(3, 9);
        case 7:
          _context.n = 8;
          return step.do("three", f);
        case 8:
          return _context.a(2, _context.v);
        case 9:
          _context.n = 10;
          return step.do("after", f);
        case 10:
          _context.n = 2;
          break;
        case 11:
          _context.n = 13;
          break;
        case 12:
          _context.p = 12;
          _t2 = _context.v;
          _iterator.e(_t2);
        case 13:
          _context.p = 13;
          _iterator.f();
          return _context.f(13);
        case 14:
          return _context.a(2);
      }
    }, _callee, null, [[1, 12, 13, 14]]);
  }));
  return _run.apply(this, arguments);
}
/* restored
function* _callee(step, xs) {
  var _iterator, _step, x, _t, _t2;
  _iterator = _createForOfIteratorHelper(xs);
  try {
    _iterator.s();
    while (!(_step = _iterator.n()).done) {
      x = _step.value;
      _t = x;
      if (_t === 1) {
        yield step.do("one", f);
        continue;
      }
      if (_t === 2) {
        yield step.do("two", f);
      } else if (_t === 3) {
        return yield step.do("three", f);
      }
      yield step.do("after", f);
    }
  } catch (%error) {
    _t2 = %error;
    _iterator.e(_t2);
  } finally {
    _iterator.f();
  }
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
            _context.next = 21;
            break;
          }
          x = _step.value;
          _context.t0 = x;
          _context.next = _context.t0 === 1 ? 8 : _context.t0 === 2 ? 11 : _context.t0 === 3 ? 14 : 17;
          break;
        case 8:
          _context.next = 10;
          return step.do("one", f);
        case 10:
          return _context.abrupt("continue", 19);
        case 11:
          _context.next = 13;
          return step.do("two", f);
        case 13:
          return _context.abrupt("break", 17);
        case 14:
          _context.next = 16;
          return step.do("three", f);
        case 16:
          return _context.abrupt("return", _context.sent);
        case 17:
          _context.next = 19;
          return step.do("after", f);
        case 19:
          _context.next = 3;
          break;
        case 21:
          _context.next = 26;
          break;
        case 23:
          _context.prev = 23;
          _context.t1 = _context["catch"](1);
          _iterator.e(_context.t1);
        case 26:
          _context.prev = 26;
          _iterator.f();
          return _context.finish(26);
        case 29:
        case "end":
          return _context.stop();
      }
    }, _callee, null, [[1, 23, 26, 29]]);
  }));
  return _run.apply(this, arguments);
}
/* restored
function* _callee(step, xs) {
  var _iterator, _step, x;
  var %t0, %t1;
  _iterator = _createForOfIteratorHelper(xs);
  try {
    _iterator.s();
    while (!(_step = _iterator.n()).done) {
      x = _step.value;
      %t0 = x;
      if (%t0 === 1) {
        yield step.do("one", f);
        continue;
      }
      if (%t0 === 2) {
        yield step.do("two", f);
      } else if (%t0 === 3) {
        return yield step.do("three", f);
      }
      yield step.do("after", f);
    }
  } catch (%error) {
    %t1 = %error;
    _iterator.e(%t1);
  } finally {
    _iterator.f();
  }
}
*/

// --- TypeScript 5.9.3, target ES5, minified by terser 5.51.2
export function run(e,r){return __awaiter(this,void 0,void 0,function(){var t,n,a,s;return __generator(this,function(c){switch(c.label){case 0:t=0,n=r,c.label=1;case 1:if(!(t<n.length))return[3,11];switch(a=n[t],s=a){case 1:return[3,2];case 2:return[3,4];case 3:return[3,6]}return[3,8];case 2:return[4,e.do("one",f)];case 3:return c.sent(),[3,10];case 4:return[4,e.do("two",f)];case 5:return c.sent(),[3,8];case 6:return[4,e.do("three",f)];case 7:return[2,c.sent()];case 8:return[4,e.do("after",f)];case 9:c.sent(),c.label=10;case 10:return t++,[3,1];case 11:return[2]}})})}
/* restored
function*() {
  var t, n, a, s;
  t = 0;
  n = r;
  while (t < n.length) {
    %1: {
      a = n[t];
      switch (s = a) {
        case 1:
          yield e.do("one", f);
          break %1;
        case 2:
          yield e.do("two", f);
          break;
        case 3:
          return yield e.do("three", f);
        default:
          break;
      }
      yield e.do("after", f);
    }
    t++;
  }
}
*/

// --- @swc/core 1.16.22, target es5, minified by itself
export function run(t,n){return e(function(){var e,s,a,u,c,o;return r(this,function(r){switch(r.label){case 0:e=!0,s=!1,a=void 0,r.label=1;case 1:r.trys.push([1,13,14,15]),u=n[Symbol.iterator](),r.label=2;case 2:if(e=(c=u.next()).done)return[3,12];switch(c.value){case 1:return[3,3];case 2:return[3,5];case 3:return[3,7]}return[3,9];case 3:return[4,t.do("one",f)];case 4:return r.sent(),[3,11];case 5:return[4,t.do("two",f)];case 6:return r.sent(),[3,9];case 7:return[4,t.do("three",f)];case 8:return[2,r.sent()];case 9:return[4,t.do("after",f)];case 10:r.sent(),r.label=11;case 11:return e=!0,[3,2];case 12:return[3,15];case 13:return o=r.sent(),s=!0,a=o,[3,15];case 14:try{e||null==u.return||u.return()}finally{if(s)throw a}return[7];case 15:return[2]}})})()}
/* restored
function*() {
  var e, s, a, u, c, o;
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
      %1: {
        switch (c.value) {
          case 1:
            yield t.do("one", f);
            break %1;
          case 2:
            yield t.do("two", f);
            break;
          case 3:
            return yield t.do("three", f);
          default:
            break;
        }
        yield t.do("after", f);
      }
      e = !0;
    }
  } catch (%error) {
    o = %error;
    s = !0;
    a = o;
  } finally {
    try {
      (e || (null == u.return)) || u.return();
    } finally {
      if (s) {
        throw a;
      }
    }
  }
}
*/

// --- @babel/preset-env 7.29.14, minified by esbuild 0.28.2
function E(){return E=J(I().m(function n(r,t){var o,i,s,a,c;return I().w(function(e){for(;;)switch(e.p=e.n){case 0:o=z(t),e.p=1,o.s();case 2:if((i=o.n()).done){e.n=11;break}s=i.value,a=s,e.n=a===1?3:a===2?5:a===3?7:9;break;case 3:return e.n=4,r.do("one",f);case 4:return e.a(3,10);case 5:return e.n=6,r.do("two",f);case 6:return e.a(3,9);case 7:return e.n=8,r.do("three",f);case 8:return e.a(2,e.v);case 9:return e.n=10,r.do("after",f);case 10:e.n=2;break;case 11:e.n=13;break;case 12:e.p=12,c=e.v,o.e(c);case 13:return e.p=13,o.f(),e.f(13);case 14:return e.a(2)}},n,null,[[1,12,13,14]])})),E.apply(this,arguments)}
/* restored
function* n(r, t) {
  var o, i, s, a, c;
  o = z(t);
  try {
    o.s();
    while (!(i = o.n()).done) {
      s = i.value;
      a = s;
      if (a === 1) {
        yield r.do("one", f);
        continue;
      }
      if (a === 2) {
        yield r.do("two", f);
      } else if (a === 3) {
        return yield r.do("three", f);
      }
      yield r.do("after", f);
    }
  } catch (%error) {
    c = %error;
    o.e(c);
  } finally {
    o.f();
  }
}
*/

// --- @babel/preset-env 7.26.0, minified by terser 5.51.2
function c(){return(c=a(r().mark(function t(n,o){var i,a,c;return r().wrap(function t(r){for(;;)switch(r.prev=r.next){case 0:i=e(o),r.prev=1,i.s();case 3:if((a=i.n()).done){r.next=21;break}c=a.value,r.t0=c,r.next=1===r.t0?8:2===r.t0?11:3===r.t0?14:17;break;case 8:return r.next=10,n.do("one",f);case 10:return r.abrupt("continue",19);case 11:return r.next=13,n.do("two",f);case 13:return r.abrupt("break",17);case 14:return r.next=16,n.do("three",f);case 16:return r.abrupt("return",r.sent);case 17:return r.next=19,n.do("after",f);case 19:r.next=3;break;case 21:r.next=26;break;case 23:r.prev=23,r.t1=r.catch(1),i.e(r.t1);case 26:return r.prev=26,i.f(),r.finish(26);case 29:case"end":return r.stop()}},t,null,[[1,23,26,29]])}))).apply(this,arguments)}
/* restored
function* t(n, o) {
  var i, a, c;
  var %t0, %t1;
  i = e(o);
  try {
    i.s();
    while (!(a = i.n()).done) {
      c = a.value;
      %t0 = c;
      if (1 === %t0) {
        yield n.do("one", f);
        continue;
      }
      if (2 === %t0) {
        yield n.do("two", f);
      } else if (3 === %t0) {
        return yield n.do("three", f);
      }
      yield n.do("after", f);
    }
  } catch (%error) {
    %t1 = %error;
    i.e(%t1);
  } finally {
    i.f();
  }
}
*/
