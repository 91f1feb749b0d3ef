/** What people send, and the answer to it. */
package cn.lianhu.intake;
