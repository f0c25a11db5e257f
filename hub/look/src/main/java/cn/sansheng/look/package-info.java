/// The design tokens, for the web as they stand and for JavaFX as its style sheets want them.
@NullMarked
package cn.sansheng.look;

import org.jspecify.annotations.NullMarked;
