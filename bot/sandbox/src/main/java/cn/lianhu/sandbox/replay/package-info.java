/**
 * Sends the messages of a file, or of a made-up year, through the sandbox from outside
 * and tells what became of them.
 */
@NullMarked
package cn.lianhu.sandbox.replay;

import org.jspecify.annotations.NullMarked;
