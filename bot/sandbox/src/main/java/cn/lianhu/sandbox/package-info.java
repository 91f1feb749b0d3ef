/** The program to try and to test with; the one for production knows nothing of it. */
package cn.lianhu.sandbox;
