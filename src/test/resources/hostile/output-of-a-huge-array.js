console.log(JSON.stringify(new Array(2 ** 22).fill('xxxx')));
