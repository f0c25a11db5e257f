/// Pure: the bytes that make an Onbon BX card show a page.
@NullMarked
package cn.sansheng.ledboard.protocol;

import org.jspecify.annotations.NullMarked;
