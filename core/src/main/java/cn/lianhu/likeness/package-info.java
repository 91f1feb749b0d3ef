/** Whether two reports are of the same matter. */
package cn.lianhu.likeness;
