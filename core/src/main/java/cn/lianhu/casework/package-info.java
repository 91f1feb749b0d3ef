/** What each act does to a ticket: one class an act, or a few that belong together. */
package cn.lianhu.casework;
