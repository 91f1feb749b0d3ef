/**
 * The WeChat platform in small, for the sandbox: its API, its pushes and its users; the
 * program meets it over HTTP only.
 */
package cn.lianhu.sandbox.emulator;
