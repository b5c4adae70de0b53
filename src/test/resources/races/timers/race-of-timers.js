const after = (millis) => new Promise((resolve) => setTimeout(resolve, millis, millis));
Promise.race([after(2), after(1)]).then((millis) => console.log('won by', millis));
Promise.all([after(2), after(1)]).then((all) => console.log('all', all.length));

// seen: 183 won by 1 | all 2
// seen: 17 won by 2 | all 2
