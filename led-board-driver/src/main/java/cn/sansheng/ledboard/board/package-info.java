/// The shell around [cn.sansheng.ledboard.show]: boards on serial lines, and the way to the hub.
@NullMarked
package cn.sansheng.ledboard.board;

import org.jspecify.annotations.NullMarked;
