// Source:
//   export async function run(step, a) {
//     while (a.more && (await step.do("more", f))) {
//       await step.do("work", f);
//     }
//     while (a.less || (await step.do("less", f))) {
//       if (await step.do("stop", f)) break;
//       for (let j = 0; j < 3; j++) { if (a[j]) continue; if (a.k) return j; }
//     }
//     const k = [1, 2];
//     k.push(await step.do("push", f));
//   }

// --- TypeScript 5.9.3, target ES5
export function run(step, a) {
    return __awaiter(this, void 0, void 0, function () {
        var _a, _b, j, k, _c, _d;
        return __generator(this, function (_e) {
            switch (_e.label) {
                case 0:
                    _a = a.more;
                    if (!_a) return [3 /*break*/, 2];
                    return [4 /*yield*/, step.do("more", f)];
                case 1:
                    _a = (_e.sent());
                    _e.label = 2;
                case 2:
                    if (!_a) return [3 /*break*/, 4];
                    return [4 /*yield*/, step.do("work", f)];
                case 3:
                    _e.sent();
                    return [3 /*break*/, 0];
                case 4:
                    _b = a.less;
                    if (_b) return [3 /*break*/, 6];
                    return [4 /*yield*/, step.do("less", f)];
                case 5:
                    _b = (_e.sent());
                    _e.label = 6;
                case 6:
                    if (!_b) return [3 /*break*/, 8];
                    return [4 /*yield*/, step.do("stop", f)];
                case 7:
                    if (_e.sent())
                        return [3 /*break*/, 8];
                    for (j = 0; j < 3; j++) {
                        if (a[j])
                            continue;
                        if (a.k)
                            return [2 /*return*/, j];
                    }
                    return [3 /*break*/, 4];
                case 8:
                    k = [1, 2];
                    _d = (_c = k).push;
                    return [4 /*yield*/, step.do("push", f)];
                case 9:
                    _d.apply(_c, [_e.sent()]);
                    return [2 /*return*/];
            }
        });
    });
}
/* restored
function*() {
  var _a, _b, j, k, _c, _d;
  while (a.more && (yield step.do("more", f))) {
    yield step.do("work", f);
  }
  while (a.less || (yield step.do("less", f))) {
    if (yield step.do("stop", f)) {
      break;
    }
    for (j = 0; j < 3; j++) {
      if (a[j]) {
        continue;
      }
      if (a.k) {
        return j;
      }
    }
  }
  k = [1, 2];
  _d = (_c = k).push;
  _d.apply(_c, [yield step.do("push", f)]);
}
*/

// --- @swc/core 1.16.22, target es5
export function run(step, a) {
    return _async_to_generator(function() {
        var _tmp, _tmp1, j, k, _;
        return _ts_generator(this, function(_state) {
            switch(_state.label){
                case 0:
                    _tmp = a.more;
                    if (!_tmp) return [
                        3,
                        2
                    ];
                    return [
                        4,
                        step.do("more", f)
                    ];
                case 1:
                    _tmp = _state.sent();
                    _state.label = 2;
                case 2:
                    if (!_tmp) return [
                        3,
                        4
                    ];
                    return [
                        4,
                        step.do("work", f)
                    ];
                case 3:
                    _state.sent();
                    return [
                        3,
                        0
                    ];
                case 4:
                    _tmp1 = a.less;
                    if (_tmp1) return [
                        3,
                        6
                    ];
                    return [
                        4,
                        step.do("less", f)
                    ];
                case 5:
                    _tmp1 = _state.sent();
                    _state.label = 6;
                case 6:
                    if (!_tmp1) return [
                        3,
                        8
                    ];
                    return [
                        4,
                        step.do("stop", f)
                    ];
                case 7:
                    if (_state.sent()) return [
                        3,
                        8
                    ];
                    for(j = 0; j < 3; j++){
                        if (a[j]) continue;
                        if (a.k) return [
                            2,
                            j
                        ];
                    }
                    return [
                        3,
                        4
                    ];
                case 8:
                    k = [
                        1,
                        2
                    ];
                    _ = k.push;
                    return [
                        4,
                        step.do("push", f)
                    ];
                case 9:
                    _.apply(k, [
                        _state.sent()
                    ]);
                    return [
                        2
                    ];
            }
        });
    })();
}
/* restored
function*() {
  var _tmp, _tmp1, j, k, _;
  while (a.more && (yield step.do("more", f))) {
    yield step.do("work", f);
  }
  while (a.less || (yield step.do("less", f))) {
    if (yield step.do("stop", f)) {
      break;
    }
    for (j = 0; j < 3; j++) {
      if (a[j]) {
        continue;
      }
      if (a.k) {
        return j;
      }
    }
  }
  k = [1, 2];
  _ = k.push;
  _.apply(k, [yield step.do("push", f)]);
}
*/

// --- @babel/preset-env 7.29.14
function _run() {
  _run = _asyncToGenerator(/*#__PURE__*/_regenerator().m(function _callee(step, a) {
    var j, k, _t, _t2, _t3;
    return _regenerator().w(function (_context) {
      while (1) switch (_context.n) {
        case 0:
          _t = a.more;
          if (!_t) {
            _context.n = 2;
            break;
          }
          _context.n = 1;
          return step.do("more", f);
        case 1:
          _t = _context.v;
        case 2:
          if (!_t) {
            _context.n = 4;
            break;
          }
          _context.n = 3;
          return step.do("work", f);
        case 3:
          _context.n = 0;
          break;
        case 4:
          _t2 = a.less;
          if (_t2) {
            _context.n = 6;
            break;
          }
          _context.n = 5;
          return step.do("less", f);
        case 5:
          _t2 = _context.v;
        case 6:
          if (!_t2) {
            _context.n = 13;
            break;
          }
          _context.n = 7;
          return step.do("stop", f);
        case 7:
          if (!_context.v) {
            _context.n = 8;
            break;
          }
          return _context.a(3, 13);
        case 8:
          j = 0;
        case 9:
          if (!(j < 3)) {
            _context.n = 12;
            break;
          }
          if (!a[j]) {
            _context.n = 10;
            break;
          }
          return _context.a(3, 11);
        case 10:
          if (!a.k) {
            _context.n = 11;
            break;
          }
          return _context.a(2, j);
        case 11:
          j++;
          _context.n = 9;
          break;
        case 12:
          _context.n = 4;
          break;
        case 13:
          k = [1, 2];
          _t3 = k;
          _context.n = 14;
          return step.do("push", f);
        case 14:
          _t3.push.call(_t3, _context.v);
        case 15:
          return _context.a(2);
      }
    }, _callee);
  }));
  return _run.apply(this, arguments);
}
/* restored
function* _callee(step, a) {
  var j, k, _t, _t2, _t3;
  while (a.more && (yield step.do("more", f))) {
    yield step.do("work", f);
  }
  while (a.less || (yield step.do("less", f))) {
    if (yield step.do("stop", f)) {
      break;
    }
    j = 0;
    while (j < 3) {
      if (!a[j]) {
        if (a.k) {
          return j;
        }
      }
      j++;
    }
  }
  k = [1, 2];
  _t3 = k;
  _t3.push.call(_t3, yield step.do("push", f));
}
*/

// --- @babel/preset-env 7.26.0 (regenerator-transform 0.15.2)
function _run() {
  _run = _asyncToGenerator(/*#__PURE__*/_regeneratorRuntime().mark(function _callee(step, a) {
    var j, k;
    return _regeneratorRuntime().wrap(function _callee$(_context) {
      while (1) switch (_context.prev = _context.next) {
        case 0:
          _context.t0 = a.more;
          if (!_context.t0) {
            _context.next = 5;
            break;
          }
          _context.next = 4;
          return step.do("more", f);
        case 4:
          _context.t0 = _context.sent;
        case 5:
          if (!_context.t0) {
            _context.next = 10;
            break;
          }
          _context.next = 8;
          return step.do("work", f);
        case 8:
          _context.next = 0;
          break;
        case 10:
          _context.t1 = a.less;
          if (_context.t1) {
            _context.next = 15;
            break;
          }
          _context.next = 14;
          return step.do("less", f);
        case 14:
          _context.t1 = _context.sent;
        case 15:
          if (!_context.t1) {
            _context.next = 31;
            break;
          }
          _context.next = 18;
          return step.do("stop", f);
        case 18:
          if (!_context.sent) {
            _context.next = 20;
            break;
          }
          return _context.abrupt("break", 31);
        case 20:
          j = 0;
        case 21:
          if (!(j < 3)) {
            _context.next = 29;
            break;
          }
          if (!a[j]) {
            _context.next = 24;
            break;
          }
          return _context.abrupt("continue", 26);
        case 24:
          if (!a.k) {
            _context.next = 26;
            break;
          }
          return _context.abrupt("return", j);
        case 26:
          j++;
          _context.next = 21;
          break;
        case 29:
          _context.next = 10;
          break;
        case 31:
          k = [1, 2];
          _context.t2 = k;
          _context.next = 35;
          return step.do("push", f);
        case 35:
          _context.t3 = _context.sent;
          _context.t2.push.call(_context.t2, _context.t3);
        case 37:
        case "end":
          return _context.stop();
      }
    }, _callee);
  }));
  return _run.apply(this, arguments);
}
/* restored
function* _callee(step, a) {
  var j, k;
  var %t0, %t1, %t2, %t3;
  while (true) {
    %t0 = a.more && (yield step.do("more", f));
    if (!%t0) {
      break;
    }
    yield step.do("work", f);
  }
  while (true) {
    %t1 = a.less || (yield step.do("less", f));
    if (!%t1) {
      break;
    }
    if (yield step.do("stop", f)) {
      break;
    }
    j = 0;
    while (j < 3) {
      if (!a[j]) {
        if (a.k) {
          return j;
        }
      }
      j++;
    }
  }
  k = [1, 2];
  %t2 = k;
  %t3 = yield step.do("push", f);
  %t2.push.call(%t2, %t3);
}
*/

// --- TypeScript 5.9.3, target ES5, minified by terser 5.51.2
export function run(e,r){return __awaiter(this,void 0,void 0,function(){var t,n,s,a,u,o;return __generator(this,function(c){switch(c.label){case 0:return(t=r.more)?[4,e.do("more",f)]:[3,2];case 1:t=c.sent(),c.label=2;case 2:return t?[4,e.do("work",f)]:[3,4];case 3:return c.sent(),[3,0];case 4:return(n=r.less)?[3,6]:[4,e.do("less",f)];case 5:n=c.sent(),c.label=6;case 6:return n?[4,e.do("stop",f)]:[3,8];case 7:if(c.sent())return[3,8];for(s=0;s<3;s++)if(!r[s]&&r.k)return[2,s];return[3,4];case 8:return o=(u=a=[1,2]).push,[4,e.do("push",f)];case 9:return o.apply(u,[c.sent()]),[2]}})})}
/* restored
function*() {
  var t, n, s, a, u, o;
  while (r.more && (yield e.do("more", f))) {
    yield e.do("work", f);
  }
  while (r.less || (yield e.do("less", f))) {
    if (yield e.do("stop", f)) {
      break;
    }
    for (s = 0; s < 3; s++) {
      if (!r[s] && r.k) {
        return s;
      }
    }
  }
  o = (u = a = [1, 2]).push;
  o.apply(u, [yield e.do("push", f)]);
}
*/

// --- @swc/core 1.16.22, target es5, minified by itself
export function run(t,s){return r(function(){var r,n,u,o,a;return e(this,function(e){switch(e.label){case 0:if(!(r=s.more))return[3,2];return[4,t.do("more",f)];case 1:r=e.sent(),e.label=2;case 2:if(!r)return[3,4];return[4,t.do("work",f)];case 3:return e.sent(),[3,0];case 4:if(n=s.less)return[3,6];return[4,t.do("less",f)];case 5:n=e.sent(),e.label=6;case 6:if(!n)return[3,8];return[4,t.do("stop",f)];case 7:if(e.sent())return[3,8];for(u=0;u<3;u++)if(!s[u]&&s.k)return[2,u];return[3,4];case 8:return a=(o=[1,2]).push,[4,t.do("push",f)];case 9:return a.apply(o,[e.sent()]),[2]}})})()}
/* restored
function*() {
  var r, n, u, o, a;
  while (s.more && (yield t.do("more", f))) {
    yield t.do("work", f);
  }
  while (s.less || (yield t.do("less", f))) {
    if (yield t.do("stop", f)) {
      break;
    }
    for (u = 0; u < 3; u++) {
      if (!s[u] && s.k) {
        return u;
      }
    }
  }
  a = (o = [1, 2]).push;
  a.apply(o, [yield t.do("push", f)]);
}
*/

// --- @babel/preset-env 7.29.14, minified by esbuild 0.28.2
function N(){return N=L(D().m(function u(e,c){var a,i,s,t,o;return D().w(function(r){for(;;)switch(r.n){case 0:if(s=c.more,!s){r.n=2;break}return r.n=1,e.do("more",f);case 1:s=r.v;case 2:if(!s){r.n=4;break}return r.n=3,e.do("work",f);case 3:r.n=0;break;case 4:if(t=c.less,t){r.n=6;break}return r.n=5,e.do("less",f);case 5:t=r.v;case 6:if(!t){r.n=13;break}return r.n=7,e.do("stop",f);case 7:if(!r.v){r.n=8;break}return r.a(3,13);case 8:a=0;case 9:if(!(a<3)){r.n=12;break}if(!c[a]){r.n=10;break}return r.a(3,11);case 10:if(!c.k){r.n=11;break}return r.a(2,a);case 11:a++,r.n=9;break;case 12:r.n=4;break;case 13:return i=[1,2],o=i,r.n=14,e.do("push",f);case 14:o.push.call(o,r.v);case 15:return r.a(2)}},u)})),N.apply(this,arguments)}
/* restored
function* u(e, c) {
  var a, i, s, t, o;
  while (c.more && (yield e.do("more", f))) {
    yield e.do("work", f);
  }
  while (c.less || (yield e.do("less", f))) {
    if (yield e.do("stop", f)) {
      break;
    }
    a = 0;
    while (a < 3) {
      if (!c[a]) {
        if (c.k) {
          return a;
        }
      }
      a++;
    }
  }
  i = [1, 2];
  o = i;
  o.push.call(o, yield e.do("push", f));
}
*/

// --- @babel/preset-env 7.26.0, minified by terser 5.51.2
function o(){return(o=n(r().mark(function t(e,n){var o,i;return r().wrap(function t(r){for(;;)switch(r.prev=r.next){case 0:if(r.t0=n.more,!r.t0){r.next=5;break}return r.next=4,e.do("more",f);case 4:r.t0=r.sent;case 5:if(!r.t0){r.next=10;break}return r.next=8,e.do("work",f);case 8:r.next=0;break;case 10:if(r.t1=n.less,r.t1){r.next=15;break}return r.next=14,e.do("less",f);case 14:r.t1=r.sent;case 15:if(!r.t1){r.next=31;break}return r.next=18,e.do("stop",f);case 18:if(!r.sent){r.next=20;break}return r.abrupt("break",31);case 20:o=0;case 21:if(!(o<3)){r.next=29;break}if(!n[o]){r.next=24;break}return r.abrupt("continue",26);case 24:if(!n.k){r.next=26;break}return r.abrupt("return",o);case 26:o++,r.next=21;break;case 29:r.next=10;break;case 31:return i=[1,2],r.t2=i,r.next=35,e.do("push",f);case 35:r.t3=r.sent,r.t2.push.call(r.t2,r.t3);case 37:case"end":return r.stop()}},t)}))).apply(this,arguments)}
/* restored
function* t(e, n) {
  var o, i;
  var %t0, %t1, %t2, %t3;
  while (true) {
    %t0 = n.more && (yield e.do("more", f));
    if (!%t0) {
      break;
    }
    yield e.do("work", f);
  }
  while (true) {
    %t1 = n.less || (yield e.do("less", f));
    if (!%t1) {
      break;
    }
    if (yield e.do("stop", f)) {
      break;
    }
    o = 0;
    while (o < 3) {
      if (!n[o]) {
        if (n.k) {
          return o;
        }
      }
      o++;
    }
  }
  i = [1, 2];
  %t2 = i;
  (%t3 = yield e.do("push", f), %t2.push.call(%t2, %t3));
}
*/
