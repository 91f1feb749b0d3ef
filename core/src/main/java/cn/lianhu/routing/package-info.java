/** To whom a ticket goes, first and next, and why. */
@NullMarked
package cn.lianhu.routing;

import org.jspecify.annotations.NullMarked;
