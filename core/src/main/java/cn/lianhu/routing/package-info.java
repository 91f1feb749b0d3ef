/** To whom a ticket goes, first and next, and why. */
package cn.lianhu.routing;
