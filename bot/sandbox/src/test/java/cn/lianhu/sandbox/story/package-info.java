/**
 * The whole program, told as stories: people push messages over HTTP, a fake platform
 * records what reaches them.
 */
package cn.lianhu.sandbox.story;
