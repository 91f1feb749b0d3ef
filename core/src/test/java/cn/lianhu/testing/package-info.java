/** A village and a store for stories about tickets, for the tests of any room. */
package cn.lianhu.testing;
