/// Pure: the bytes that make an Alpha sign show a page.
@NullMarked
package cn.sansheng.ledboard.protocol.alpha;

import org.jspecify.annotations.NullMarked;
