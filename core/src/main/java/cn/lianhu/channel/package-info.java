/** By which ways words come and go, as far as the domain has to know. */
@NullMarked
package cn.lianhu.channel;

import org.jspecify.annotations.NullMarked;
