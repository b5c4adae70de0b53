const z=require('zlib'); let b=Buffer.alloc(50000000); const g=z.gzipSync(b); for(;;) z.gunzipSync(g);
