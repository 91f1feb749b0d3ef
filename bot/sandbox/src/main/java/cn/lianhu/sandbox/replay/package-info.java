/**
 * Sends the messages of a file, or of a made-up year, through the sandbox from outside
 * and tells what became of them.
 */
package cn.lianhu.sandbox.replay;
