@NullMarked
package cn.sansheng.hub.journal;

import org.jspecify.annotations.NullMarked;
