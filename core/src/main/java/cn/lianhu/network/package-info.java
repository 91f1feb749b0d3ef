/**
 * The county's townships, branches, grids, people and posts, and finding a place of it in
 * what somebody wrote.
 */
@NullMarked
package cn.lianhu.network;

import org.jspecify.annotations.NullMarked;
