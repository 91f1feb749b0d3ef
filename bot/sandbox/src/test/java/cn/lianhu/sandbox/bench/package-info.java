/** Measures that take too long for the tests; run by hand. */
package cn.lianhu.sandbox.bench;
