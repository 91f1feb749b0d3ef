/**
 * The WeChat platform in small, for the sandbox: its API, its pushes and its users; the
 * program meets it over HTTP only.
 */
@NullMarked
package cn.lianhu.sandbox.emulator;

import org.jspecify.annotations.NullMarked;
