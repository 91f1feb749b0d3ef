/** Where the jar begins, before anything that needs a newer Java is loaded. */
package cn.lianhu.sandbox.start;
