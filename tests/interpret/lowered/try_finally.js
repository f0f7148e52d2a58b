// Source:
//   export async function run(step) {
//     try {
//       const a = await step.do("risky", f);
//       return a;
//     } finally {
//       await step.do("clean", f);
//     }
//   }

// --- TypeScript 5.9.3, target ES5
export function run(step) {
    return __awaiter(this, void 0, void 0, function () {
        var a;
        return __generator(this, function (_a) {
            switch (_a.label) {
                case 0:
                    _a.trys.push([0, , 2, 4]);
                    return [4 /*yield*/, step.do("risky", f)];
                case 1:
                    a = _a.sent();
                    return [2 /*return*/, a];
                case 2: return [4 /*yield*/, step.do("clean", f)];
                case 3:
                    _a.sent();
                    return [7 /*endfinally*/];
                case 4: return [2 /*return*/];
            }
        });
    });
}
/* restored
function*() {
  var a;
  try {
    a = yield step.do("risky", f);
    return a;
  } finally {
    yield step.do("clean", f);
  }
}
*/

// --- @swc/core 1.16.22, target es5
export function run(step) {
    return _async_to_generator(function() {
        var a;
        return _ts_generator(this, function(_state) {
            switch(_state.label){
                case 0:
                    _state.trys.push([
                        0,
                        ,
                        2,
                        4
                    ]);
                    return [
                        4,
                        step.do("risky", f)
                    ];
                case 1:
                    a = _state.sent();
                    return [
                        2,
                        a
                    ];
                case 2:
                    return [
                        4,
                        step.do("clean", f)
                    ];
                case 3:
                    _state.sent();
                    return [
                        7
                    ];
                case 4:
                    return [
                        2
                    ];
            }
        });
    })();
}
/* restored
function*() {
  var a;
  try {
    a = yield step.do("risky", f);
    return a;
  } finally {
    yield step.do("clean", f);
  }
}
*/

// --- @babel/preset-env 7.29.14
function _run() {
  _run = _asyncToGenerator(/*#__PURE__*/_regenerator().m(function _callee(step) {
    var a;
    return _regenerator().w(function (_context) {
      while (1) switch (_context.p = _context.n) {
        case 0:
          _context.p = 0;
          _context.n = 1;
          return step.do("risky", f);
        case 1:
          a = _context.v;
          return _context.a(2, a);
        case 2:
          _context.p = 2;
          _context.n = 3;
          return step.do("clean", f);
        case 3:
          return _context.f(2);
        case 4:
          return _context.a(2);
      }
    }, _callee, null, [[0,, 2, 4]]);
  }));
  return _run.apply(this, arguments);
}
/* restored
function* _callee(step) {
  var a;
  try {
    a = yield step.do("risky", f);
    return a;
  } finally {
    yield step.do("clean", f);
  }
}
*/

// --- @babel/preset-env 7.26.0 (regenerator-transform 0.15.2)
function _run() {
  _run = _asyncToGenerator(/*#__PURE__*/_regeneratorRuntime().mark(function _callee(step) {
    var a;
    return _regeneratorRuntime().wrap(function _callee$(_context) {
      while (1) switch (_context.prev = _context.next) {
        case 0:
          _context.prev = 0;
          _context.next = 3;
          return step.do("risky", f);
        case 3:
          a = _context.sent;
          return _context.abrupt("return", a);
        case 5:
          _context.prev = 5;
          _context.next = 8;
          return step.do("clean", f);
        case 8:
          return _context.finish(5);
        case 9:
        case "end":
          return _context.stop();
      }
    }, _callee, null, [[0,, 5, 9]]);
  }));
  return _run.apply(this, arguments);
}
/* restored
function* _callee(step) {
  var a;
  try {
    a = yield step.do("risky", f);
    return a;
  } finally {
    yield step.do("clean", f);
  }
}
*/

// --- TypeScript 5.9.3, target ES5, minified by terser 5.51.2
export function run(r){return __awaiter(this,void 0,void 0,function(){var e;return __generator(this,function(t){switch(t.label){case 0:return t.trys.push([0,,2,4]),[4,r.do("risky",f)];case 1:return[2,e=t.sent()];case 2:return[4,r.do("clean",f)];case 3:return t.sent(),[7];case 4:return[2]}})})}
/* restored
function*() {
  var e;
  try {
    return e = yield r.do("risky", f);
  } finally {
    yield r.do("clean", f);
  }
}
*/

// --- @swc/core 1.16.22, target es5, minified by itself
export function run(t){return r(function(){return e(this,function(r){switch(r.label){case 0:return r.trys.push([0,,2,4]),[4,t.do("risky",f)];case 1:return[2,r.sent()];case 2:return[4,t.do("clean",f)];case 3:return r.sent(),[7];case 4:return[2]}})})()}
/* restored
function*() {
  try {
    return yield t.do("risky", f);
  } finally {
    yield t.do("clean", f);
  }
}
*/

// --- @babel/preset-env 7.29.14, minified by esbuild 0.28.2
function D(){return D=K(E().m(function e(r){var v;return E().w(function(t){for(;;)switch(t.p=t.n){case 0:return t.p=0,t.n=1,r.do("risky",f);case 1:return v=t.v,t.a(2,v);case 2:return t.p=2,t.n=3,r.do("clean",f);case 3:return t.f(2);case 4:return t.a(2)}},e,null,[[0,,2,4]])})),D.apply(this,arguments)}
/* restored
function* e(r) {
  var v;
  try {
    v = yield r.do("risky", f);
    return v;
  } finally {
    yield r.do("clean", f);
  }
}
*/

// --- @babel/preset-env 7.26.0, minified by terser 5.51.2
function o(){return(o=n(r().mark(function t(e){var n;return r().wrap(function t(r){for(;;)switch(r.prev=r.next){case 0:return r.prev=0,r.next=3,e.do("risky",f);case 3:return n=r.sent,r.abrupt("return",n);case 5:return r.prev=5,r.next=8,e.do("clean",f);case 8:return r.finish(5);case 9:case"end":return r.stop()}},t,null,[[0,,5,9]])}))).apply(this,arguments)}
/* restored
function* t(e) {
  var n;
  try {
    n = yield e.do("risky", f);
    return n;
  } finally {
    yield e.do("clean", f);
  }
}
*/
