/** The phones page, used as a person uses it, in a real Chromium. */
package cn.lianhu.sandbox.browser;
