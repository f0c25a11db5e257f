/// Pure: what every board shall show now, and which frame leaves next on every line.
@NullMarked
package cn.sansheng.ledboard.show;

import org.jspecify.annotations.NullMarked;
