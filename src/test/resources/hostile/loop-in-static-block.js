class A { static { for (;;); } }
