// Source:
//   export async function run(step, n) {
//     let left = 3;
//     while (true) {
//       try {
//         await step.do("attempt", f);
//         break;
//       } catch (e) {
//         if (--left === 0) throw e;
//         await step.sleep("pause", 5);
//         continue;
//       } finally {
//         await step.do("always", f);
//       }
//     }
//     outer: for (const x of n) {
//       if (x.a) { for (const y of x) { if (y.b) continue outer; if (y.c) break; await step.do("y", f); } }
//       else { await step.do("x", f); }
//     }
//     try { for (;;) { if (await step.do("q", f)) return 2; } } finally { console.log("done"); }
//   }

// --- TypeScript 5.9.3, target ES5
export function run(step, n) {
    return __awaiter(this, void 0, void 0, function () {
        var left, e_1, _i, n_1, x, _a, x_1, y;
        return __generator(this, function (_b) {
            switch (_b.label) {
                case 0:
                    left = 3;
                    _b.label = 1;
                case 1:
                    if (!true) return [3 /*break*/, 9];
                    _b.label = 2;
                case 2:
                    _b.trys.push([2, 4, 6, 8]);
                    return [4 /*yield*/, step.do("attempt", f)];
                case 3:
                    _b.sent();
                    return [3 /*break*/, 9];
                case 4:
                    e_1 = _b.sent();
                    if (--left === 0)
                        throw e_1;
                    return [4 /*yield*/, step.sleep("pause", 5)];
                case 5:
                    _b.sent();
                    return [3 /*break*/, 1];
                case 6: return [4 /*yield*/, step.do("always", f)];
                case 7:
                    _b.sent();
                    return [7 /*endfinally*/];
                case 8: return [3 /*break*/, 1];
                case 9:
                    _i = 0, n_1 = n;
                    _b.label = 10;
                case 10:
                    if (!(_i < n_1.length)) return [3 /*break*/, 18];
                    x = n_1[_i];
                    if (!x.a) return [3 /*break*/, 15];
                    _a = 0, x_1 = x;
                    _b.label = 11;
                case 11:
                    if (!(_a < x_1.length)) return [3 /*break*/, 14];
                    y = x_1[_a];
                    if (y.b)
                        return [3 /*break*/, 17];
                    if (y.c)
                        return [3 /*break*/, 14];
                    return [4 /*yield*/, step.do("y", f)];
                case 12:
                    _b.sent();
                    _b.label = 13;
                case 13:
                    _a++;
                    return [3 /*break*/, 11];
                case 14: return [3 /*break*/, 17];
                case 15: return [4 /*yield*/, step.do("x", f)];
                case 16:
                    _b.sent();
                    _b.label = 17;
                case 17:
                    _i++;
                    return [3 /*break*/, 10];
                case 18:
                    _b.trys.push([18, , 23, 24]);
                    _b.label = 19;
                case 19: return [4 /*yield*/, step.do("q", f)];
                case 20:
                    if (_b.sent())
                        return [2 /*return*/, 2];
                    _b.label = 21;
                case 21: return [3 /*break*/, 19];
                case 22: return [3 /*break*/, 24];
                case 23:
                    console.log("done");
                    return [7 /*endfinally*/];
                case 24: return [2 /*return*/];
            }
        });
    });
}
/* restored
function*() {
  var left, e_1, _i, n_1, x, _a, x_1, y;
  left = 3;
  while (true) {
    try {
      yield step.do("attempt", f);
      break;
    } catch (%error) {
      e_1 = %error;
      if (--left === 0) {
        throw e_1;
      }
      yield step.sleep("pause", 5);
    } finally {
      yield step.do("always", f);
    }
  }
  (_i = 0, n_1 = n);
  while (_i < n_1.length) {
    %1: {
      x = n_1[_i];
      if (x.a) {
        (_a = 0, x_1 = x);
        while (_a < x_1.length) {
          y = x_1[_a];
          if (y.b) {
            break %1;
          }
          if (y.c) {
            break;
          }
          yield step.do("y", f);
          _a++;
        }
      } else {
        yield step.do("x", f);
      }
    }
    _i++;
  }
  try {
    while (true) {
      if (yield step.do("q", f)) {
        return 2;
      }
    }
  } finally {
    console.log("done");
  }
}
*/

// --- @swc/core 1.16.22, target es5
export function run(step, n) {
    return _async_to_generator(function() {
        var left, e, _iteratorNormalCompletion, _didIteratorError, _iteratorError, _iterator, _step, x, _iteratorNormalCompletion1, _didIteratorError1, _iteratorError1, _iterator1, _step1, y, err, err;
        return _ts_generator(this, function(_state) {
            switch(_state.label){
                case 0:
                    left = 3;
                    _state.label = 1;
                case 1:
                    if (!true) return [
                        3,
                        9
                    ];
                    _state.label = 2;
                case 2:
                    _state.trys.push([
                        2,
                        4,
                        6,
                        8
                    ]);
                    return [
                        4,
                        step.do("attempt", f)
                    ];
                case 3:
                    _state.sent();
                    return [
                        3,
                        9
                    ];
                case 4:
                    e = _state.sent();
                    if (--left === 0) throw e;
                    return [
                        4,
                        step.sleep("pause", 5)
                    ];
                case 5:
                    _state.sent();
                    return [
                        3,
                        1
                    ];
                case 6:
                    return [
                        4,
                        step.do("always", f)
                    ];
                case 7:
                    _state.sent();
                    return [
                        7
                    ];
                case 8:
                    return [
                        3,
                        1
                    ];
                case 9:
                    _iteratorNormalCompletion = true, _didIteratorError = false, _iteratorError = undefined;
                    _state.label = 10;
                case 10:
                    _state.trys.push([
                        10,
                        24,
                        25,
                        26
                    ]);
                    _iterator = n[Symbol.iterator]();
                    _state.label = 11;
                case 11:
                    if (!!(_iteratorNormalCompletion = (_step = _iterator.next()).done)) return [
                        3,
                        23
                    ];
                    x = _step.value;
                    if (!x.a) return [
                        3,
                        20
                    ];
                    _iteratorNormalCompletion1 = true, _didIteratorError1 = false, _iteratorError1 = undefined;
                    _state.label = 12;
                case 12:
                    _state.trys.push([
                        12,
                        17,
                        18,
                        19
                    ]);
                    _iterator1 = x[Symbol.iterator]();
                    _state.label = 13;
                case 13:
                    if (!!(_iteratorNormalCompletion1 = (_step1 = _iterator1.next()).done)) return [
                        3,
                        16
                    ];
                    y = _step1.value;
                    if (y.b) return [
                        3,
                        22
                    ];
                    if (y.c) return [
                        3,
                        16
                    ];
                    return [
                        4,
                        step.do("y", f)
                    ];
                case 14:
                    _state.sent();
                    _state.label = 15;
                case 15:
                    _iteratorNormalCompletion1 = true;
                    return [
                        3,
                        13
                    ];
                case 16:
                    return [
                        3,
                        19
                    ];
                case 17:
                    err = _state.sent();
                    _didIteratorError1 = true;
                    _iteratorError1 = err;
                    return [
                        3,
                        19
                    ];
                case 18:
                    try {
                        if (!_iteratorNormalCompletion1 && _iterator1.return != null) {
                            _iterator1.return();
                        }
                    } finally{
                        if (_didIteratorError1) {
                            throw _iteratorError1;
                        }
                    }
                    return [
                        7
                    ];
                case 19:
                    return [
                        3,
                        22
                    ];
                case 20:
                    return [
                        4,
                        step.do("x", f)
                    ];
                case 21:
                    _state.sent();
                    _state.label = 22;
                case 22:
                    _iteratorNormalCompletion = true;
                    return [
                        3,
                        11
                    ];
                case 23:
                    return [
                        3,
                        26
                    ];
                case 24:
                    err = _state.sent();
                    _didIteratorError = true;
                    _iteratorError = err;
                    return [
                        3,
                        26
                    ];
                case 25:
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
                case 26:
                    _state.trys.push([
                        26,
                        ,
                        31,
                        32
                    ]);
                    _state.label = 27;
                case 27:
                    return [
                        4,
                        step.do("q", f)
                    ];
                case 28:
                    if (_state.sent()) return [
                        2,
                        2
                    ];
                    _state.label = 29;
                case 29:
                    return [
                        3,
                        27
                    ];
                case 30:
                    return [
                        3,
                        32
                    ];
                case 31:
                    console.log("done");
                    return [
                        7
                    ];
                case 32:
                    return [
                        2
                    ];
            }
        });
    })();
}
/* restored
function*() {
  var left, e, _iteratorNormalCompletion, _didIteratorError, _iteratorError, _iterator, _step, x, _iteratorNormalCompletion1, _didIteratorError1, _iteratorError1, _iterator1, _step1, y, err, err;
  left = 3;
  while (true) {
    try {
      yield step.do("attempt", f);
      break;
    } catch (%error) {
      e = %error;
      if (--left === 0) {
        throw e;
      }
      yield step.sleep("pause", 5);
    } finally {
      yield step.do("always", f);
    }
  }
  (_iteratorNormalCompletion = true, _didIteratorError = false, _iteratorError = undefined);
  try {
    _iterator = n[Symbol.iterator]();
    while (!(_iteratorNormalCompletion = (_step = _iterator.next()).done)) {
      %1: {
        x = _step.value;
        if (x.a) {
          (_iteratorNormalCompletion1 = true, _didIteratorError1 = false, _iteratorError1 = undefined);
          try {
            _iterator1 = x[Symbol.iterator]();
            while (!(_iteratorNormalCompletion1 = (_step1 = _iterator1.next()).done)) {
              y = _step1.value;
              if (y.b) {
                break %1;
              }
              if (y.c) {
                break;
              }
              yield step.do("y", f);
              _iteratorNormalCompletion1 = true;
            }
          } catch (%error) {
            err = %error;
            _didIteratorError1 = true;
            _iteratorError1 = err;
          } finally {
            try {
              if (!_iteratorNormalCompletion1 && (_iterator1.return != null)) {
                _iterator1.return();
              }
            } finally {
              if (_didIteratorError1) {
                throw _iteratorError1;
              }
            }
          }
        } else {
          yield step.do("x", f);
        }
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
  try {
    while (true) {
      if (yield step.do("q", f)) {
        return 2;
      }
    }
  } finally {
    console.log("done");
  }
}
*/

// --- @babel/preset-env 7.29.14
function _run() {
  _run = _asyncToGenerator(/*#__PURE__*/_regenerator().m(function _callee(step, n) {
    var left, _iterator, _step, x, _iterator2, _step2, y, _t, _t2, _t3;
    return _regenerator().w(function (_context) {
      while (1) switch (_context.p = _context.n) {
        case 0:
          left = 3;
        case 1:
          if (!true) {
            _context.n = 10;
            break;
          }
          _context.p = 2;
          _context.n = 3;
          return step.do("attempt", f);
        case 3:
          return _context.a(3, 10);
        case 4:
          _context.p = 4;
          _t = _context.v;
          if (!(--left === 0)) {
            _context.n = 5;
            break;
          }
          throw _t;
        case 5:
          _context.n = 6;
          return step.sleep("pause", 5);
        case 6:
          return _context.a(3, 1);
        case 7:
          _context.p = 7;
          _context.n = 8;
          return step.do("always", f);
        case 8:
          return _context.f(7);
        case 9:
          _context.n = 1;
          break;
        case 10:
          _iterator = _createForOfIteratorHelper(n);
          _context.p = 11;
          _iterator.s();
        case 12:
          if ((_step = _iterator.n()).done) {
            _context.n = 24;
            break;
          }
          x = _step.value;
          if (!x.a) {
            _context.n = 22;
            break;
          }
          _iterator2 = _createForOfIteratorHelper(x);
          _context.p = 13;
          _iterator2.s();
        case 14:
          if ((_step2 = _iterator2.n()).done) {
            _context.n = 18;
            break;
          }
          y = _step2.value;
          if (!y.b) {
            _context.n = 15;
            break;
          }
          return _context.a(3, 23);
        case 15:
          if (!y.c) {
            _context.n = 16;
            break;
          }
          return _context.a(3, 18);
        case 16:
          _context.n = 17;
          return step.do("y", f);
        case 17:
          _context.n = 14;
          break;
        case 18:
          _context.n = 20;
          break;
        case 19:
          _context.p = 19;
          _t2 = _context.v;
          _iterator2.e(_t2);
        case 20:
          _context.p = 20;
          _iterator2.f();
          return _context.f(20);
        case 21:
          _context.n = 23;
          break;
        case 22:
          _context.n = 23;
          return step.do("x", f);
        case 23:
          _context.n = 12;
          break;
        case 24:
          _context.n = 26;
          break;
        case 25:
          _context.p = 25;
          _t3 = _context.v;
          _iterator.e(_t3);
        case 26:
          _context.p = 26;
          _iterator.f();
          return _context.f(26);
        case 27:
          _context.p = 27;
        case 28:
          _context.n = 29;
          return step.do("q", f);
        case 29:
          if (!_context.v) {
            _context.n = 30;
            break;
          }
          return _context.a(2, 2);
        case 30:
          _context.n = 28;
          break;
        case 31:
          _context.p = 31;
          console.log("done");
          return _context.f(31);
        case 32:
          return _context.a(2);
      }
    }, _callee, null, [[27,, 31, 32], [13, 19, 20, 21], [11, 25, 26, 27], [2, 4, 7, 9]]);
  }));
  return _run.apply(this, arguments);
}
/* restored
function* _callee(step, n) {
  var left, _iterator, _step, x, _iterator2, _step2, y, _t, _t2, _t3;
  var %sent;
  left = 3;
  while (true) {
    try {
      %sent = yield step.do("attempt", f);
      break;
    } catch (%error) {
      %sent = %error;
      _t = %sent;
      if (--left === 0) {
        throw _t;
      }
      %sent = yield step.sleep("pause", 5);
    } finally {
      %sent = yield step.do("always", f);
    }
  }
  _iterator = _createForOfIteratorHelper(n);
  try {
    _iterator.s();
    while (!(_step = _iterator.n()).done) {
      %1: {
        x = _step.value;
        if (x.a) {
          _iterator2 = _createForOfIteratorHelper(x);
          try {
            _iterator2.s();
            while (!(_step2 = _iterator2.n()).done) {
              y = _step2.value;
              if (y.b) {
                break %1;
              }
              if (y.c) {
                break;
              }
              %sent = yield step.do("y", f);
            }
          } catch (%error) {
            %sent = %error;
            _t2 = %sent;
            _iterator2.e(_t2);
          } finally {
            _iterator2.f();
          }
        } else {
          %sent = yield step.do("x", f);
        }
      }
    }
  } catch (%error) {
    %sent = %error;
    _t3 = %sent;
    _iterator.e(_t3);
  } finally {
    _iterator.f();
  }
  try {
    %sent = yield step.do("q", f);
    while (true) {
      if (%sent) {
        return 2;
      }
      %sent = yield step.do("q", f);
    }
  } finally {
    console.log("done");
  }
}
*/

// --- @babel/preset-env 7.26.0 (regenerator-transform 0.15.2)
function _run() {
  _run = _asyncToGenerator(/*#__PURE__*/_regeneratorRuntime().mark(function _callee(step, n) {
    var left, _iterator, _step, x, _iterator2, _step2, y;
    return _regeneratorRuntime().wrap(function _callee$(_context) {
      while (1) switch (_context.prev = _context.next) {
        case 0:
          left = 3;
        case 1:
          if (!true) {
            _context.next = 21;
            break;
          }
          _context.prev = 2;
          _context.next = 5;
          return step.do("attempt", f);
        case 5:
          return _context.abrupt("break", 21);
        case 8:
          _context.prev = 8;
          _context.t0 = _context["catch"](2);
          if (!(--left === 0)) {
            _context.next = 12;
            break;
          }
          throw _context.t0;
        case 12:
          _context.next = 14;
          return step.sleep("pause", 5);
        case 14:
          return _context.abrupt("continue", 1);
        case 15:
          _context.prev = 15;
          _context.next = 18;
          return step.do("always", f);
        case 18:
          return _context.finish(15);
        case 19:
          _context.next = 1;
          break;
        case 21:
          _iterator = _createForOfIteratorHelper(n);
          _context.prev = 22;
          _iterator.s();
        case 24:
          if ((_step = _iterator.n()).done) {
            _context.next = 54;
            break;
          }
          x = _step.value;
          if (!x.a) {
            _context.next = 50;
            break;
          }
          _iterator2 = _createForOfIteratorHelper(x);
          _context.prev = 28;
          _iterator2.s();
        case 30:
          if ((_step2 = _iterator2.n()).done) {
            _context.next = 40;
            break;
          }
          y = _step2.value;
          if (!y.b) {
            _context.next = 34;
            break;
          }
          return _context.abrupt("continue", 52);
        case 34:
          if (!y.c) {
            _context.next = 36;
            break;
          }
          return _context.abrupt("break", 40);
        case 36:
          _context.next = 38;
          return step.do("y", f);
        case 38:
          _context.next = 30;
          break;
        case 40:
          _context.next = 45;
          break;
        case 42:
          _context.prev = 42;
          _context.t1 = _context["catch"](28);
          _iterator2.e(_context.t1);
        case 45:
          _context.prev = 45;
          _iterator2.f();
          return _context.finish(45);
        case 48:
          _context.next = 52;
          break;
        case 50:
          _context.next = 52;
          return step.do("x", f);
        case 52:
          _context.next = 24;
          break;
        case 54:
          _context.next = 59;
          break;
        case 56:
          _context.prev = 56;
          _context.t2 = _context["catch"](22);
          _iterator.e(_context.t2);
        case 59:
          _context.prev = 59;
          _iterator.f();
          return _context.finish(59);
        case 62:
          _context.prev = 62;
        case 63:
          _context.next = 65;
          return step.do("q", f);
        case 65:
          if (!_context.sent) {
            _context.next = 67;
            break;
          }
          return _context.abrupt("return", 2);
        case 67:
          _context.next = 63;
          break;
        case 69:
          _context.prev = 69;
          console.log("done");
          return _context.finish(69);
        case 72:
        case "end":
          return _context.stop();
      }
    }, _callee, null, [[2, 8, 15, 19], [22, 56, 59, 62], [28, 42, 45, 48], [62,, 69, 72]]);
  }));
  return _run.apply(this, arguments);
}
/* restored
function* _callee(step, n) {
  var left, _iterator, _step, x, _iterator2, _step2, y;
  var %sent, %t0, %t1, %t2;
  left = 3;
  while (true) {
    try {
      %sent = yield step.do("attempt", f);
      break;
    } catch (%error) {
      %sent = %error;
      %t0 = %error;
      if (--left === 0) {
        throw %t0;
      }
      %sent = yield step.sleep("pause", 5);
    } finally {
      %sent = yield step.do("always", f);
    }
  }
  _iterator = _createForOfIteratorHelper(n);
  try {
    _iterator.s();
    while (!(_step = _iterator.n()).done) {
      %1: {
        x = _step.value;
        if (x.a) {
          _iterator2 = _createForOfIteratorHelper(x);
          try {
            _iterator2.s();
            while (!(_step2 = _iterator2.n()).done) {
              y = _step2.value;
              if (y.b) {
                break %1;
              }
              if (y.c) {
                break;
              }
              %sent = yield step.do("y", f);
            }
          } catch (%error) {
            %sent = %error;
            %t1 = %error;
            _iterator2.e(%t1);
          } finally {
            _iterator2.f();
          }
        } else {
          %sent = yield step.do("x", f);
        }
      }
    }
  } catch (%error) {
    %sent = %error;
    %t2 = %error;
    _iterator.e(%t2);
  } finally {
    _iterator.f();
  }
  try {
    %sent = yield step.do("q", f);
    while (true) {
      if (%sent) {
        return 2;
      }
      %sent = yield step.do("q", f);
    }
  } finally {
    console.log("done");
  }
}
*/

// --- TypeScript 5.9.3, target ES5, minified by terser 5.51.2
export function run(e,r){return __awaiter(this,void 0,void 0,function(){var t,a,s,n,c,u,l,o;return __generator(this,function(i){switch(i.label){case 0:t=3,i.label=1;case 1:0,i.label=2;case 2:return i.trys.push([2,4,6,8]),[4,e.do("attempt",f)];case 3:return i.sent(),[3,9];case 4:if(a=i.sent(),0===--t)throw a;return[4,e.sleep("pause",5)];case 5:return i.sent(),[3,1];case 6:return[4,e.do("always",f)];case 7:return i.sent(),[7];case 8:return[3,1];case 9:s=0,n=r,i.label=10;case 10:if(!(s<n.length))return[3,18];if(!(c=n[s]).a)return[3,15];u=0,l=c,i.label=11;case 11:return u<l.length?(o=l[u]).b?[3,17]:o.c?[3,14]:[4,e.do("y",f)]:[3,14];case 12:i.sent(),i.label=13;case 13:return u++,[3,11];case 14:return[3,17];case 15:return[4,e.do("x",f)];case 16:i.sent(),i.label=17;case 17:return s++,[3,10];case 18:i.trys.push([18,,23,24]),i.label=19;case 19:return[4,e.do("q",f)];case 20:if(i.sent())return[2,2];i.label=21;case 21:return[3,19];case 22:return[3,24];case 23:return console.log("done"),[7];case 24:return[2]}})})}
/* restored
function*() {
  var t, a, s, n, c, u, l, o;
  t = 3;
  while (true) {
    0;
    try {
      yield e.do("attempt", f);
      break;
    } catch (%error) {
      if ((a = %error, 0 === --t)) {
        throw a;
      }
      yield e.sleep("pause", 5);
    } finally {
      yield e.do("always", f);
    }
  }
  s = 0;
  n = r;
  while (s < n.length) {
    %1: {
      if ((c = n[s]).a) {
        u = 0;
        l = c;
        while (u < l.length) {
          if ((o = l[u]).b) {
            break %1;
          }
          if (o.c) {
            break;
          }
          yield e.do("y", f);
          u++;
        }
      } else {
        yield e.do("x", f);
      }
    }
    s++;
  }
  try {
    while (true) {
      if (yield e.do("q", f)) {
        return 2;
      }
    }
  } finally {
    console.log("done");
  }
}
*/

// --- @swc/core 1.16.22, target es5, minified by itself
export function run(t,n){return e(function(){var e,s,a,u,c,l,o,i,b,y,p,h,d,_,m;return r(this,function(r){switch(r.label){case 0:e=3,r.label=1;case 1:r.label=2;case 2:return r.trys.push([2,4,6,8]),[4,t.do("attempt",f)];case 3:return r.sent(),[3,9];case 4:if(s=r.sent(),0==--e)throw s;return[4,t.sleep("pause",5)];case 5:return r.sent(),[3,1];case 6:return[4,t.do("always",f)];case 7:return r.sent(),[7];case 8:return[3,1];case 9:a=!0,u=!1,c=void 0,r.label=10;case 10:r.trys.push([10,24,25,26]),l=n[Symbol.iterator](),r.label=11;case 11:if(a=(o=l.next()).done)return[3,23];if(!(i=o.value).a)return[3,20];b=!0,y=!1,p=void 0,r.label=12;case 12:r.trys.push([12,17,18,19]),h=i[Symbol.iterator](),r.label=13;case 13:if(b=(d=h.next()).done)return[3,16];if((_=d.value).b)return[3,22];if(_.c)return[3,16];return[4,t.do("y",f)];case 14:r.sent(),r.label=15;case 15:return b=!0,[3,13];case 16:return[3,19];case 17:return m=r.sent(),y=!0,p=m,[3,19];case 18:try{b||null==h.return||h.return()}finally{if(y)throw p}return[7];case 19:return[3,22];case 20:return[4,t.do("x",f)];case 21:r.sent(),r.label=22;case 22:return a=!0,[3,11];case 23:return[3,26];case 24:return m=r.sent(),u=!0,c=m,[3,26];case 25:try{a||null==l.return||l.return()}finally{if(u)throw c}return[7];case 26:r.trys.push([26,,31,32]),r.label=27;case 27:return[4,t.do("q",f)];case 28:if(r.sent())return[2,2];r.label=29;case 29:return[3,27];case 30:return[3,32];case 31:return console.log("done"),[7];case 32:return[2]}})})()}
/* restored
function*() {
  var e, s, a, u, c, l, o, i, b, y, p, h, d, _, m;
  e = 3;
  while (true) {
    try {
      yield t.do("attempt", f);
      break;
    } catch (%error) {
      if ((s = %error, 0 == --e)) {
        throw s;
      }
      yield t.sleep("pause", 5);
    } finally {
      yield t.do("always", f);
    }
  }
  a = !0;
  u = !1;
  c = void 0;
  try {
    l = n[Symbol.iterator]();
    while (true) {
      a = (o = l.next()).done;
      if (a) {
        break;
      }
      %1: {
        if ((i = o.value).a) {
          b = !0;
          y = !1;
          p = void 0;
          try {
            h = i[Symbol.iterator]();
            while (true) {
              b = (d = h.next()).done;
              if (b) {
                break;
              }
              if ((_ = d.value).b) {
                break %1;
              }
              if (_.c) {
                break;
              }
              yield t.do("y", f);
              b = !0;
            }
          } catch (%error) {
            m = %error;
            y = !0;
            p = m;
          } finally {
            try {
              (b || (null == h.return)) || h.return();
            } finally {
              if (y) {
                throw p;
              }
            }
          }
        } else {
          yield t.do("x", f);
        }
      }
      a = !0;
    }
  } catch (%error) {
    m = %error;
    u = !0;
    c = m;
  } finally {
    try {
      (a || (null == l.return)) || l.return();
    } finally {
      if (u) {
        throw c;
      }
    }
  }
  try {
    while (true) {
      if (yield t.do("q", f)) {
        return 2;
      }
    }
  } finally {
    console.log("done");
  }
}
*/

// --- @babel/preset-env 7.29.14, minified by esbuild 0.28.2
function E(){return E=K(I().m(function n(e,a){var c,u,p,s,i,o,t,G,h,O;return I().w(function(r){for(;;)switch(r.p=r.n){case 0:c=3;case 1:return r.p=2,r.n=3,e.do("attempt",f);case 3:return r.a(3,10);case 4:if(r.p=4,G=r.v,--c!==0){r.n=5;break}throw G;case 5:return r.n=6,e.sleep("pause",5);case 6:return r.a(3,1);case 7:return r.p=7,r.n=8,e.do("always",f);case 8:return r.f(7);case 9:r.n=1;break;case 10:u=C(a),r.p=11,u.s();case 12:if((p=u.n()).done){r.n=24;break}if(s=p.value,!s.a){r.n=22;break}i=C(s),r.p=13,i.s();case 14:if((o=i.n()).done){r.n=18;break}if(t=o.value,!t.b){r.n=15;break}return r.a(3,23);case 15:if(!t.c){r.n=16;break}return r.a(3,18);case 16:return r.n=17,e.do("y",f);case 17:r.n=14;break;case 18:r.n=20;break;case 19:r.p=19,h=r.v,i.e(h);case 20:return r.p=20,i.f(),r.f(20);case 21:r.n=23;break;case 22:return r.n=23,e.do("x",f);case 23:r.n=12;break;case 24:r.n=26;break;case 25:r.p=25,O=r.v,u.e(O);case 26:return r.p=26,u.f(),r.f(26);case 27:r.p=27;case 28:return r.n=29,e.do("q",f);case 29:if(!r.v){r.n=30;break}return r.a(2,2);case 30:r.n=28;break;case 31:return r.p=31,console.log("done"),r.f(31);case 32:return r.a(2)}},n,null,[[27,,31,32],[13,19,20,21],[11,25,26,27],[2,4,7,9]])})),E.apply(this,arguments)}
/* restored
function* n(e, a) {
  var c, u, p, s, i, o, t, G, h, O;
  var %sent;
  c = 3;
  while (true) {
    try {
      %sent = yield e.do("attempt", f);
      break;
    } catch (%error) {
      %sent = %error;
      G = %sent;
      if (!(--c !== 0)) {
        throw G;
      }
      %sent = yield e.sleep("pause", 5);
    } finally {
      %sent = yield e.do("always", f);
    }
  }
  u = C(a);
  try {
    u.s();
    while (!(p = u.n()).done) {
      %1: {
        s = p.value;
        if (s.a) {
          i = C(s);
          try {
            i.s();
            while (!(o = i.n()).done) {
              t = o.value;
              if (t.b) {
                break %1;
              }
              if (t.c) {
                break;
              }
              %sent = yield e.do("y", f);
            }
          } catch (%error) {
            %sent = %error;
            h = %sent;
            i.e(h);
          } finally {
            i.f();
          }
        } else {
          %sent = yield e.do("x", f);
        }
      }
    }
  } catch (%error) {
    %sent = %error;
    O = %sent;
    u.e(O);
  } finally {
    u.f();
  }
  try {
    %sent = yield e.do("q", f);
    while (true) {
      if (%sent) {
        return 2;
      }
      %sent = yield e.do("q", f);
    }
  } finally {
    console.log("done");
  }
}
*/

// --- @babel/preset-env 7.26.0, minified by terser 5.51.2
function c(){return(c=i(r().mark(function t(n,o){var a,i,c,u,s,l,h;return r().wrap(function t(r){for(;;)switch(r.prev=r.next){case 0:a=3;case 1:return r.prev=2,r.next=5,n.do("attempt",f);case 5:return r.abrupt("break",21);case 8:if(r.prev=8,r.t0=r.catch(2),0!==--a){r.next=12;break}throw r.t0;case 12:return r.next=14,n.sleep("pause",5);case 14:return r.abrupt("continue",1);case 15:return r.prev=15,r.next=18,n.do("always",f);case 18:return r.finish(15);case 19:r.next=1;break;case 21:i=e(o),r.prev=22,i.s();case 24:if((c=i.n()).done){r.next=54;break}if(!(u=c.value).a){r.next=50;break}s=e(u),r.prev=28,s.s();case 30:if((l=s.n()).done){r.next=40;break}if(!(h=l.value).b){r.next=34;break}return r.abrupt("continue",52);case 34:if(!h.c){r.next=36;break}return r.abrupt("break",40);case 36:return r.next=38,n.do("y",f);case 38:r.next=30;break;case 40:r.next=45;break;case 42:r.prev=42,r.t1=r.catch(28),s.e(r.t1);case 45:return r.prev=45,s.f(),r.finish(45);case 48:r.next=52;break;case 50:return r.next=52,n.do("x",f);case 52:r.next=24;break;case 54:r.next=59;break;case 56:r.prev=56,r.t2=r.catch(22),i.e(r.t2);case 59:return r.prev=59,i.f(),r.finish(59);case 62:r.prev=62;case 63:return r.next=65,n.do("q",f);case 65:if(!r.sent){r.next=67;break}return r.abrupt("return",2);case 67:r.next=63;break;case 69:return r.prev=69,console.log("done"),r.finish(69);case 72:case"end":return r.stop()}},t,null,[[2,8,15,19],[22,56,59,62],[28,42,45,48],[62,,69,72]])}))).apply(this,arguments)}
/* restored
function* t(n, o) {
  var a, i, c, u, s, l, h;
  var %sent, %t0, %t1, %t2;
  a = 3;
  while (true) {
    try {
      %sent = yield n.do("attempt", f);
      break;
    } catch (%error) {
      %sent = %error;
      %t0 = %error;
      if (!(0 !== --a)) {
        throw %t0;
      }
      %sent = yield n.sleep("pause", 5);
    } finally {
      %sent = yield n.do("always", f);
    }
  }
  i = e(o);
  try {
    i.s();
    while (!(c = i.n()).done) {
      %1: {
        if ((u = c.value).a) {
          s = e(u);
          try {
            s.s();
            while (!(l = s.n()).done) {
              if ((h = l.value).b) {
                break %1;
              }
              if (h.c) {
                break;
              }
              %sent = yield n.do("y", f);
            }
          } catch (%error) {
            %sent = %error;
            %t1 = %error;
            s.e(%t1);
          } finally {
            s.f();
          }
        } else {
          %sent = yield n.do("x", f);
        }
      }
    }
  } catch (%error) {
    %sent = %error;
    %t2 = %error;
    i.e(%t2);
  } finally {
    i.f();
  }
  try {
    %sent = yield n.do("q", f);
    while (true) {
      if (%sent) {
        return 2;
      }
      %sent = yield n.do("q", f);
    }
  } finally {
    console.log("done");
  }
}
*/
