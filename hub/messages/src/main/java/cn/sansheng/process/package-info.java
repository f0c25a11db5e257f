/// What every program of the house does for the machine it runs on.
@NullMarked
package cn.sansheng.process;

import org.jspecify.annotations.NullMarked;
