// Source:
//   export async function run(step) {
//     const a = step.do("a", f);
//     const b = step.do("b", f);
//     const [x, y] = await Promise.all([a, b]);
//     if (x && !y) { await step.do("c", f); }
//   }

// --- TypeScript 5.9.3, target ES5
export function run(step) {
    return __awaiter(this, void 0, void 0, function () {
        var a, b, _a, x, y;
        return __generator(this, function (_b) {
            switch (_b.label) {
                case 0:
                    a = step.do("a", f);
                    b = step.do("b", f);
                    return [4 /*yield*/, Promise.all([a, b])];
                case 1:
                    _a = _b.sent(), x = _a[0], y = _a[1];
                    if (!(x && !y)) return [3 /*break*/, 3];
                    return [4 /*yield*/, step.do("c", f)];
                case 2:
                    _b.sent();
                    _b.label = 3;
                case 3: return [2 /*return*/];
            }
        });
    });
}
/* restored
function*() {
  var a, b, _a, x, y;
  a = step.do("a", f);
  b = step.do("b", f);
  (_a = yield Promise.all([a, b]), x = _a[0], y = _a[1]);
  if (x && !y) {
    yield step.do("c", f);
  }
}
*/

// --- @swc/core 1.16.22, target es5
export function run(step) {
    return _async_to_generator(function() {
        var a, b, _ref, x, y;
        return _ts_generator(this, function(_state) {
            switch(_state.label){
                case 0:
                    a = step.do("a", f);
                    b = step.do("b", f);
                    return [
                        4,
                        Promise.all([
                            a,
                            b
                        ])
                    ];
                case 1:
                    _ref = _sliced_to_array.apply(void 0, [
                        _state.sent(),
                        2
                    ]), x = _ref[0], y = _ref[1];
                    if (!(x && !y)) return [
                        3,
                        3
                    ];
                    return [
                        4,
                        step.do("c", f)
                    ];
                case 2:
                    _state.sent();
                    _state.label = 3;
                case 3:
                    return [
                        2
                    ];
            }
        });
    })();
}
/* restored
function*() {
  var a, b, _ref, x, y;
  var %sent;
  a = step.do("a", f);
  b = step.do("b", f);
  %sent = yield Promise.all([a, b]);
  (_ref = _sliced_to_array.apply(void 0, [%sent, 2]), x = _ref[0], y = _ref[1]);
  if (x && !y) {
    %sent = yield step.do("c", f);
    %sent;
  }
}
*/

// --- @babel/preset-env 7.29.14
function _run() {
  _run = _asyncToGenerator(/*#__PURE__*/_regenerator().m(function _callee(step) {
    var a, b, _yield$Promise$all, _yield$Promise$all2, x, y;
    return _regenerator().w(function (_context) {
      while (1) switch (_context.n) {
        case 0:
          a = step.do("a", f);
          b = step.do("b", f);
          _context.n = 1;
          return Promise.all([a, b]);
        case 1:
          _yield$Promise$all = _context.v;
          _yield$Promise$all2 = _slicedToArray(_yield$Promise$all, 2);
          x = _yield$Promise$all2[0];
          y = _yield$Promise$all2[1];
          if (!(x && !y)) {
            _context.n = 2;
            break;
          }
          _context.n = 2;
          return step.do("c", f);
        case 2:
          return _context.a(2);
      }
    }, _callee);
  }));
  return _run.apply(this, arguments);
}
/* restored
function* _callee(step) {
  var a, b, _yield$Promise$all, _yield$Promise$all2, x, y;
  a = step.do("a", f);
  b = step.do("b", f);
  _yield$Promise$all = yield Promise.all([a, b]);
  _yield$Promise$all2 = _slicedToArray(_yield$Promise$all, 2);
  x = _yield$Promise$all2[0];
  y = _yield$Promise$all2[1];
  if (x && !y) {
    yield step.do("c", f);
  }
}
*/

// --- @babel/preset-env 7.26.0 (regenerator-transform 0.15.2)
function _run() {
  _run = _asyncToGenerator(/*#__PURE__*/_regeneratorRuntime().mark(function _callee(step) {
    var a, b, _yield$Promise$all, _yield$Promise$all2, x, y;
    return _regeneratorRuntime().wrap(function _callee$(_context) {
      while (1) switch (_context.prev = _context.next) {
        case 0:
          a = step.do("a", f);
          b = step.do("b", f);
          _context.next = 4;
          return Promise.all([a, b]);
        case 4:
          _yield$Promise$all = _context.sent;
          _yield$Promise$all2 = _slicedToArray(_yield$Promise$all, 2);
          x = _yield$Promise$all2[0];
          y = _yield$Promise$all2[1];
          if (!(x && !y)) {
            _context.next = 11;
            break;
          }
          _context.next = 11;
          return step.do("c", f);
        case 11:
        case "end":
          return _context.stop();
      }
    }, _callee);
  }));
  return _run.apply(this, arguments);
}
/* restored
function* _callee(step) {
  var a, b, _yield$Promise$all, _yield$Promise$all2, x, y;
  a = step.do("a", f);
  b = step.do("b", f);
  _yield$Promise$all = yield Promise.all([a, b]);
  _yield$Promise$all2 = _slicedToArray(_yield$Promise$all, 2);
  x = _yield$Promise$all2[0];
  y = _yield$Promise$all2[1];
  if (x && !y) {
    yield step.do("c", f);
  }
}
*/

// --- TypeScript 5.9.3, target ES5, minified by terser 5.51.2
export function run(e){return __awaiter(this,void 0,void 0,function(){var r,t,n,a,o;return __generator(this,function(i){switch(i.label){case 0:return r=e.do("a",f),t=e.do("b",f),[4,Promise.all([r,t])];case 1:return n=i.sent(),a=n[0],o=n[1],!a||o?[3,3]:[4,e.do("c",f)];case 2:i.sent(),i.label=3;case 3:return[2]}})})}
/* restored
function*() {
  var r, t, n, a, o;
  r = e.do("a", f);
  t = e.do("b", f);
  n = yield Promise.all([r, t]);
  a = n[0];
  o = n[1];
  if (!(!a || o)) {
    yield e.do("c", f);
  }
}
*/

// --- @swc/core 1.16.22, target es5, minified by itself
export function run(s){return r(function(){var r,o,a;return t(this,function(t){switch(t.label){case 0:return[4,Promise.all([s.do("a",f),s.do("b",f)])];case 1:if(o=(r=e.apply(void 0,[t.sent(),2]))[0],a=r[1],!(o&&!a))return[3,3];return[4,s.do("c",f)];case 2:t.sent(),t.label=3;case 3:return[2]}})})()}
/* restored
function*() {
  var r, o, a;
  var %sent;
  %sent = yield Promise.all([s.do("a", f), s.do("b", f)]);
  o = (r = e.apply(void 0, [%sent, 2]))[0];
  a = r[1];
  if (o && !a) {
    %sent = yield s.do("c", f);
    %sent;
  }
}
*/

// --- @babel/preset-env 7.29.14, minified by esbuild 0.28.2
function I(){return I=J(F().m(function t(r){var e,o,u,y,a,i;return F().w(function(n){for(;;)switch(n.n){case 0:return e=r.do("a",f),o=r.do("b",f),n.n=1,Promise.all([e,o]);case 1:if(u=n.v,y=U(u,2),a=y[0],i=y[1],!(a&&!i)){n.n=2;break}return n.n=2,r.do("c",f);case 2:return n.a(2)}},t)})),I.apply(this,arguments)}
/* restored
function* t(r) {
  var e, o, u, y, a, i;
  e = r.do("a", f);
  o = r.do("b", f);
  u = yield Promise.all([e, o]);
  y = U(u, 2);
  a = y[0];
  i = y[1];
  if (a && !i) {
    yield r.do("c", f);
  }
}
*/

// --- @babel/preset-env 7.26.0, minified by terser 5.51.2
function h(){return(h=l(r().mark(function t(n){var o,i,a,c,u,l;return r().wrap(function t(r){for(;;)switch(r.prev=r.next){case 0:return o=n.do("a",f),i=n.do("b",f),r.next=4,Promise.all([o,i]);case 4:if(a=r.sent,c=e(a,2),u=c[0],l=c[1],!u||l){r.next=11;break}return r.next=11,n.do("c",f);case 11:case"end":return r.stop()}},t)}))).apply(this,arguments)}
/* restored
function* t(n) {
  var o, i, a, c, u, l;
  o = n.do("a", f);
  i = n.do("b", f);
  a = yield Promise.all([o, i]);
  c = e(a, 2);
  u = c[0];
  l = c[1];
  if (!(!u || l)) {
    yield n.do("c", f);
  }
}
*/
