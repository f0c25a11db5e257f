/// Pure: what a board shall show, as rows of characters and as dots.
@NullMarked
package cn.sansheng.ledboard.layout;

import org.jspecify.annotations.NullMarked;
