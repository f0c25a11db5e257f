@NullMarked
package cn.sansheng.hub.control;

import org.jspecify.annotations.NullMarked;
