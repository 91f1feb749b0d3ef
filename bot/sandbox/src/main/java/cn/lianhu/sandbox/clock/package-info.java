/** The program's clock as one that can be moved, and the time that goes by with it. */
package cn.lianhu.sandbox.clock;
