package cn.lianhu.sandbox.phones;

/**
 * What somebody is for others.
 *
 * @param post the post's name, LINKED_MEMBER or MEMBER
 * @param title in words, with where it is for, as {@code 翔安社区第3网格长}
 */
record PhoneRole(String post, String title) {
}
