/// What every JavaFX screen of ours shares. Only programs with a screen use this package.
@NullMarked
package cn.sansheng.look.fx;

import org.jspecify.annotations.NullMarked;
