/// Record and replay of what an owner takes from its inbox: a field fault becomes a test.
@NullMarked
package cn.sansheng.client.tape;

import org.jspecify.annotations.NullMarked;
