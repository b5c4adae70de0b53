const tag = () => { for (;;); };
tag`x`;
