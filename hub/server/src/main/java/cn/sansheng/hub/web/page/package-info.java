/// Pure: what a page says, made from a picture. No I/O, no clock.
@NullMarked
package cn.sansheng.hub.web.page;

import org.jspecify.annotations.NullMarked;
